/** First line of every generated file of Go, in the form that Go's tools know. */
export const banner = '// Code generated from spec/ by "npm run generate". DO NOT EDIT.\n\n';

/** A documentation comment, in the form into which gofmt would bring it. An empty text is a blank line. */
export function comment(texts: readonly (string | undefined)[], indent = ''): string {
  const lines = texts
    .filter((text) => text !== undefined)
    .flatMap((text) => (text === '' ? [''] : block(text, indent)));
  while (lines.at(-1) === '') lines.pop();
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .map((line) => `${indent}//${line === '' ? '' : ` ${line}`}\n`)
    .join('');
}

/** A paragraph or a list item, which begins with a hyphen; Markdown's paragraphs are paragraphs here too. */
function block(text: string, indent: string): string[] {
  const width = 96 - indent.length * 4;
  const result: string[] = [];
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    if (result.length > 0) result.push('');
    const plain = paragraph.replaceAll('`', '').replaceAll(/\s*\n\s*/g, ' ');
    const item = /^- (.*)$/.exec(plain);
    result.push(...(item ? wrap(item[1] ?? '', width - 4, '  - ', '    ') : wrap(plain, width, '', '')));
  }
  return result;
}

function wrap(text: string, width: number, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, index) => (index === 0 ? first : next) + one);
}

/** A Go string literal. */
export function literal(value: string): string {
  return JSON.stringify(value);
}

/** "Puts the agent ..." becomes "puts the agent ...", to follow a name. */
export function following(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
