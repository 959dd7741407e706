/** First line of every generated file. */
export const banner = '// Generated from spec/ by "npm run generate". Do not edit.\n';

/** A documentation comment, wrapped, safe against its own end mark. */
export function comment(paragraphs: readonly (string | undefined)[], indent = ''): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph !== '')
    .flatMap((paragraph) => (paragraph as string).replaceAll('*/', '*\\/').trim().split('\n'))
    .flatMap((line) => wrap(line, 110 - indent.length));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = '';
  for (const word of line.split(' ')) {
    if (rest !== '' && rest.length + word.length + 1 > width) {
      lines.push(rest);
      rest = word;
    } else {
      rest = rest === '' ? word : `${rest} ${word}`;
    }
  }
  return [...lines, rest];
}

/** A TypeScript string literal. */
export function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** A TypeScript union of string literals; never where there is none. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : values.map(literal).join(' | ');
}

/** An object key, quoted only where it must be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}
