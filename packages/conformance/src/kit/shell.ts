/**
 * A command line as people paste it: for a shell of POSIX, on Windows for its command prompt, cmd.exe.
 *
 * @param platform of the machine that the line is for
 */
export function commandLine(args: readonly string[], platform: string = process.platform): string {
  const line = (quote: (text: string) => string) =>
    args.map((arg) => (/^[\w./:=@-]+$/.test(arg) ? arg : quote(arg))).join(' ');
  return platform === 'win32' ? carets(line(forProgram)) : line(forPosix);
}

function forPosix(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Programs on Windows take \" for a quote, and count backslashes before a quote only. A line break would end the line. */
function forProgram(text: string): string {
  const escaped = text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(/(\\*)("|$)/g, (_, slashes: string, quote: string) => `${slashes}${slashes}${quote && '\\"'}`);
  return `"${escaped}"`;
}

/** For cmd.exe every quote begins or ends a quoted part, also \". Signs that it reads outside of one get a caret there. */
function carets(line: string): string {
  const parts = line.split('"');
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(/[&|<>^()]/g, '^$&') : part)).join('"');
}
