/** Kinds of things that the table of identifiers holds, the one that wins a tie first. */
export const searchKinds = ['operation', 'event', 'code', 'guide', 'page', 'field', 'group', 'schema'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A thing with a name and a page of its own, or an anchor on a page. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** The identifier as the wire has it; the title of a guide or another page. */
  readonly name: string;
  /** What it is, in a sentence. */
  readonly summary: string;
  /** Its page below the base of the site and the language, such as `/codes/100-006/`. */
  readonly path: string;
  /** What people call it, the commonest first; in any language. */
  readonly phrases?: readonly string[];
  /** Page numbers of the vendor's documents, such as `cec_07_1211`. */
  readonly pages?: readonly string[];
  /** Method and address of an operation, parameters in braces, such as `POST /onlineagent/{agentid}/saybusy`. */
  readonly route?: string;
  /** Its name in other languages, by their part of the address; for pages that are written by hand. */
  readonly titles?: Readonly<Record<string, string>>;
}
