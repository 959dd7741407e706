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
    unseen: (node.take<(Unseen & { since?: string })[]>('unseen') ?? []).map(withSince),
    note: node.take<string>('note'),
  });
  node.end();
  return source;
}

/** Members of a list with `since`, as in the model. */
export function withSince<T extends object>({ since, ...rest }: T & { since?: string }): Omit<T, 'since'> & Lifetime {
  return compact({ ...rest, introducedIn: since }) as never;
}

/** A remark in the form of spec/. */
type Written = Omit<EditionRemark, 'pages'> & { readonly page?: string | string[] };

/** The key x-edition of a part: the remarks, and the edition that first has the part. */
export function readLifetime(node: Node): Lifetime {
  const remarks = node
    .take<Written[]>('x-edition')
    ?.map(
      ({ page, values, ...remark }): EditionRemark =>
        compact({ ...remark, values: values?.map(String), pages: page === undefined ? undefined : [page].flat() }),
    );
  return compact({
    introducedIn: remarks?.find(({ since, values }) => since !== undefined && values === undefined)?.since,
    remarks,
  });
}

/** The editions that add values to a list, by the value's text. */
export function readNewValues(node: Node): ReadonlyMap<string, string> {
  const remarks = node.take<EditionRemark[]>('x-edition') ?? [];
  return new Map(
    remarks.flatMap(({ since, values }) =>
      since === undefined ? [] : (values ?? []).map((value) => [String(value), since] as const),
    ),
  );
}
