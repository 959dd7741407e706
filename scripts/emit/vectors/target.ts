import type { Operation } from '../../model/model.ts';
import type { Parameters } from './vector.ts';

/** Everything but the unreserved characters of RFC 3986 is written as percent signs over UTF-8. */
export function encoded(value: unknown): string {
  return encodeURIComponent(`${value}`).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The address of a call below the base address: the query in the order of the model, without what is not given. */
export function targetOf({ path, parameters }: Operation, { path: values = {}, query = {} }: Parameters): string {
  const address = path.replace(/\{(.+?)\}/g, (_, name: string) => encoded(values[name]));
  const pairs = parameters.query
    .filter(({ name }) => name in query)
    .map(({ name }) => `${encoded(name)}=${encoded(query[name])}`);
  return pairs.length === 0 ? address : `${address}?${pairs.join('&')}`;
}
