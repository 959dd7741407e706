const chinese = /[\u3400-\u9fff]/;

/** Words that a question is asked with, and that tell nothing about what is asked for. */
const fillers = new Set(
  (
    'a an the of to for from with by and or it its is are was be do does did i me my we you your this that these how what ' +
    'which when why where can could should must may if there operation operations page'
  ).split(' '),
);
const chineseFillers = /如何|怎么样?|怎样|请问|是什么|什么|哪个|哪些|为什么|吗|呢|的|了/g;

export function isChinese(text: string): boolean {
  return chinese.test(text);
}

/** The text without case, blanks and punctuation, so that `AgentState_Ready` and `agent state ready` are the same. */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A Chinese question without the words that ask, and without case, blanks and punctuation. */
export function compactQuestion(text: string): string {
  return compact(text.replace(chineseFillers, '')) || compact(text);
}

/** The words of a text as it spells them; hyphens, dots and underscores inside a word stay. */
export function tokens(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+(?:[-_.'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words of which an identifier is made: `AgentState_SetRest` has agent, state, set, rest. */
export function parts(identifier: string): string[] {
  return (identifier.normalize('NFKC').match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? []).map((part) =>
    part.toLowerCase(),
  );
}

/** The words of a query that tell something, as it spells them. With none, all words. */
export function telling(text: string): string[] {
  const words = tokens(text);
  const kept = words.filter((word) => !fillers.has(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}

/** The stems of the words that tell something, hyphens taken apart. With none, those of all words. */
export function stems(text: string): string[] {
  return telling(text.replace(/['’]s\b/g, '').replace(/[-_.'’]/g, ' ')).map((word) => stem(word.toLowerCase()));
}

/** Stems that were made already: the few thousand words of the table repeat often, and a search begins with all of them. */
const known = new Map<string, string>();

/** A word without the usual endings, so that `signing` finds `signed` and `queue` finds `queues`. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = withoutEndings(word);
    known.set(word, found);
  }
  return found;
}

function withoutEndings(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const base = word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
  const root = base.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '');
  return (root.length >= 3 ? root : base).replace(/(?<=..)e$/, '');
}
