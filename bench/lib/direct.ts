/** Runs a bench whose own file was started, or prints what it does. */
export async function direct(meta: ImportMeta, help: string, main: () => Promise<string>): Promise<void> {
  if (!meta.main) return;
  const [argument] = process.argv.slice(2);
  if (argument === undefined) {
    // Exit handlers end the processes that a bench started; a signal alone would not run them.
    process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
    console.log(await main());
  } else if (argument === '--help' || argument === '-h') {
    console.log(help);
  } else {
    console.error('This bench takes no arguments but --help.');
    process.exitCode = 1;
  }
}
