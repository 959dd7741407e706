/** A file of the page. */
export interface Asset {
  readonly type: string;
  readonly text: string;
}

/** The files of the page by their paths below /simulator/; the document itself has the empty one. */
export type Assets = Readonly<Record<string, Asset>>;
