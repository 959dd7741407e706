/** A stretch of text that a search finds by its words: a section of a page written by hand, or what a fact says in full. */
export interface Passage {
  /** The title of its page. */
  readonly page: string;
  /** The heading above it; absent at the top of a page. */
  readonly heading?: string;
  /** Without markup. */
  readonly text: string;
  /** Its place below the base of the site and the language, with an anchor if it has one. */
  readonly path: string;
  /** The language of the pages that have it; absent if all have it. */
  readonly only?: 'en' | 'zh-cn';
}
