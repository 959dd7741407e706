/** First line of every generated file. */
export const banner = '// Generated from spec/ by "npm run generate". Do not edit.\n';

export const packageName = 'ccgateway';

/** A part of a documentation comment: a paragraph, or a list; undefined is left out. */
export type Part = string | readonly string[] | undefined;

/** A documentation comment: paragraphs and lists of Markdown, and tags such as `@param`. */
export function javadoc(parts: readonly Part[], tags: readonly (string | undefined)[] = [], indent = ''): string {
  const lines: string[] = [];
  for (const part of parts) {
    if (part === undefined || part.length === 0) continue;
    if (typeof part !== 'string') {
      lines.push('<ul>', ...part.flatMap((item) => wrap(`<li>${html(item)}</li>`, indent)), '</ul>');
      continue;
    }
    for (const paragraph of part.trim().split(/\n\s*\n/)) {
      if (lines.length > 0) lines.push('');
      lines.push(...wrap(`${lines.length > 0 ? '<p>' : ''}${html(paragraph)}`, indent));
    }
  }
  const told = tags.filter((tag) => tag !== undefined);
  if (told.length > 0 && lines.length > 0) lines.push('');
  for (const tag of told) lines.push(...wrap(tagged(tag), indent, '    '));
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** The mark and the name of a tag stay as they are. */
function tagged(tag: string): string {
  const [, begin = '', rest = ''] = /^(@param \S+ |@\w+ )(.*)$/s.exec(tag) ?? [];
  return begin + html(rest);
}

function html(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*(?:[-*] )?/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;')
    .replaceAll('\\u', '&#92;u')
    .replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}

function wrap(text: string, indent: string, next = ''): string[] {
  const width = 112 - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A Java string literal. */
export function literal(value: string): string {
  return JSON.stringify(value);
}
