import type { EditionRemark, Evidence, Lifetime, Source, Unseen, UnseenPart } from './model.ts';
import { compact, Node } from './node.ts';

/** The key x-source of a part. */
export function readSource(fields: unknown, place: string): Source {
  const node = new Node(fields, `${place}, x-source`);
  const source = compact({
    evidence: node.need<Evidence>('evidence'),
    pages: [node.take<string | string[]>('page') ?? []].flat(),
    edition: node.take<string>('edition'),
    document: node.take<string>('document'),
    uri: node.take<string>('uri'),
    absent: node.take<UnseenPart[]>('absent') ?? [],
    unseen: node.take<Unseen[]>('unseen') ?? [],
    note: node.take<string>('note'),
  });
  node.end();
  return source;
}

/** The key x-edition of a part: its remarks, and the edition that introduced the part. */
export function readLifetime(node: Node): Lifetime {
  const editions = node.take<EditionRemark[]>('x-edition');
  return compact({ introducedIn: editions?.find(({ since }) => since !== undefined)?.since, editions });
}
