/** First line of every generated file. */
export const banner = '// Generated from spec/ by "npm run generate". Do not edit.\n';

/**
 * Formats Markdown texts as a documentation comment: wraps lines and escapes the end mark. undefined is left out; an
 * empty text is a blank line.
 */
export function comment(texts: readonly (string | undefined)[], indent = ''): string {
  const lines = texts
    .filter((text) => text !== undefined)
    .flatMap((text) => paragraphs(text.replaceAll('*/', '*\\/')))
    .flatMap((paragraph) => wrap(paragraph, 110 - indent.length));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** The paragraphs and list items of a text, each in one line; a blank line between two is one of its own. */
export function paragraphs(text: string): string[] {
  const result: string[] = [];
  let open = false;
  for (const line of text.trim().split('\n')) {
    const continues = open && line.trim() !== '' && !listMark.test(line);
    if (continues) result.push(`${result.pop()} ${line.trim()}`);
    else result.push(line.trimEnd());
    open = line.trim() !== '';
  }
  return result;
}

const listMark = /^ *(?:[-*]|\d+\.) +/;

/** Wraps one paragraph; the lines of a list item are indented to its first word. */
export function wrap(paragraph: string, width: number): string[] {
  const mark = listMark.exec(paragraph)?.[0] ?? '';
  const [first = '', ...words] = paragraph.slice(mark.length).split(' ');
  const lines = [mark + first];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > width) lines.push(' '.repeat(mark.length) + word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** A TypeScript string literal. */
export function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** A TypeScript union of string literals; `never` for an empty list. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : values.map(literal).join(' | ');
}

/** An object key, quoted only where it must be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** sayBusy becomes SayBusy: the stem of every type name of an operation. */
export function typeName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}
