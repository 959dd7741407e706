/** A line that begins a part of a program, in the comment of any language. */
const mark = /^ *(?:#|\/\/|--|<!--) part: ([\w-]+)(?: -->)?$/;

/** A program that a guide shows part by part, with text between the parts. */
export type Parts = ReadonlyMap<string, string>;

/**
 * The parts of a program, by their names, in their order; empty for a program without marks. A part goes on to the next
 * mark, and nothing stands before the first one, so that all parts together are the whole program.
 */
export function partsOf(text: string): Parts {
  const parts = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of text.split('\n')) {
    const name = mark.exec(line)?.[1];
    if (name === undefined) {
      if (lines === undefined) return new Map();
      lines.push(line);
    } else {
      if (parts.has(name)) throw new Error(`two parts are called ${name}`);
      lines = [];
      parts.set(name, lines);
    }
  }
  return new Map([...parts].map(([name, body]) => [name, flush(body)]));
}

/** The lines without empty ones around them, and without the indentation that all of them have. */
function flush(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}

/** What a page shows of a program: all of it, or the part that is asked for. */
export function shownOf(files: Readonly<Record<string, string>>, id: string, part?: string): string {
  const text = files[id];
  if (text === undefined) throw new Error(`docs/guides has no ${id}`);
  const parts = partsOf(text);
  if (part === undefined) {
    if (parts.size > 0) throw new Error(`${id} is shown as a whole, but has the parts ${[...parts.keys()].join(', ')}`);
    return text.trimEnd();
  }
  const shown = parts.get(part);
  if (shown === undefined) throw new Error(`${id} has no part ${part}`);
  return shown;
}

const languages: Readonly<Record<string, string>> = {
  conf: 'nginx',
  cs: 'csharp',
  mjs: 'js',
  out: 'text',
  py: 'python',
  yml: 'yaml',
};

/** The language that a program is highlighted in. */
export function languageOf(id: string): string {
  const extension = /\.(\w+)$/.exec(id)?.[1] ?? 'text';
  return languages[extension] ?? extension;
}
