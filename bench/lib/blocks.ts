// Numbers in READMEs are in blocks: <!-- bench:size -->the text of a measurement<!-- /bench -->.
import { Problem } from '../../scripts/cli/problem.ts';

/** Texts of measurements by the name of their block. */
export type Blocks = Readonly<Record<string, string>>;

const open = /<!-- bench:([\w-]+) -->/g;
const whole = /(<!-- bench:([\w-]+) -->)([\s\S]*?)(<!-- \/bench -->)/g;

/** Names of the blocks of a README. Throws when an opening mark has no closing mark. */
export function blockNames(path: string, markdown: string): string[] {
  const opened = [...markdown.matchAll(open)].map(([, name = '']) => name);
  const closed = [...markdown.matchAll(whole)].filter(([, , , text = '']) => !text.includes('<!-- bench:'));
  const ends = markdown.split('<!-- /bench -->').length - 1;
  if (opened.length !== closed.length || opened.length !== ends) {
    throw new Problem(`${path}: a block of the benches has no end, or no beginning; write <!-- /bench --> after each.`);
  }
  return opened;
}

/** The README with the given texts in their blocks; other blocks stay as they are. */
export function fill(markdown: string, blocks: Blocks): string {
  return markdown.replace(whole, (block, begin: string, name: string, _, end: string) => {
    const text = blocks[name];
    if (text === undefined) return block;
    const around = text.includes('\n') ? '\n\n' : '';
    return `${begin}${around}${text}${around}${end}`;
  });
}

/** Names of the blocks whose text differs from the given one; blocks without a given text are ignored. */
export function staleBlocks(path: string, markdown: string, blocks: Blocks): string[] {
  const names = new Set(blockNames(path, markdown));
  return [...names].filter((name) => {
    const text = blocks[name];
    return text !== undefined && fill(markdown, { [name]: text }) !== markdown;
  });
}

/** The README without the texts of its blocks. */
export function withoutBlocks(markdown: string): string {
  return markdown.replace(whole, '$1$4');
}
