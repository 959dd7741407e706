import { paragraphs, wrap } from '../printer.ts';

/** First line of every generated file. */
export const banner = '# Generated from spec/ by "npm run generate". Do not edit.\n';

/** A docstring; each part is a paragraph or a section with indented lines, undefined and empty ones are left out. */
export function docstring(parts: readonly (string | Section | undefined)[], indent: string): string {
  const width = 96 - indent.length;
  const blocks = parts.flatMap((part) => {
    if (part === undefined || part === '') return [];
    if (typeof part === 'string') return [paragraphs(escaped(part)).flatMap((text) => wrap(text, width))];
    if (part.entries.length === 0) return [];
    return [[`${part.title}:`, ...part.entries.flatMap((entry) => hanging(escaped(entry), width - 4))]];
  });
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  const [first = ''] = lines;
  if (lines.length === 1 && first.length < width - 3) return `${indent}"""${closed(first)}"""\n`;
  return `${indent}"""${lines.map((line, index) => (index === 0 ? line : `${indent}${line}`.trimEnd())).join('\n')}\n${indent}"""\n`;
}

/** A section of a docstring, such as Args. */
export interface Section {
  readonly title: string;
  readonly entries: readonly string[];
}

/** An entry of a section: its further lines are indented once more. */
function hanging(entry: string, width: number): string[] {
  const flat = paragraphs(entry).filter(Boolean).join(' ');
  return wrap(flat, width - 4).map((line, index) => (index === 0 ? `    ${line}` : `        ${line}`));
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', "'''");
}

/** A quotation mark at the end would join the closing ones. */
function closed(line: string): string {
  return line.endsWith('"') ? `${line} ` : line;
}

/** A Python string literal. */
export function literal(value: string): string {
  return JSON.stringify(value);
}

/** A Python literal of a JSON value. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => `${literal(name)}: ${plain(item)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

/** A tuple of strings. */
export function tuple(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
}

/** The list of public names of a module, sorted. */
export function exported(names: readonly string[]): string {
  return `__all__ = [\n${[...names]
    .sort()
    .map((name) => `    ${literal(name)},\n`)
    .join('')}]\n`;
}
