import type { CallDescriptor } from './types.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Parts {
  readonly params: { readonly path: Values; readonly query: Values };
  readonly body: unknown;
}

/**
 * Sorts the parameters of a call into path, query and body. Answers a sentence instead when a value would address
 * something else, or when fetch cannot send the call.
 */
export function splitParameters([method, template, , names = []]: CallDescriptor, parameters: object): Parts | string {
  const values = parameters as Values;
  // Not matchAll, which copies the expression at every call.
  for (const name of template.match(/\w+(?=\})/g) ?? []) {
    // An empty segment is another address, and a browser resolves dots even where they are encoded.
    if (/^\.{0,2}$/.test(`${values[name] ?? ''}`)) return `The parameter ${name} is missing, empty or dots only.`;
  }
  if (method === 'GET' && values.body != null) return 'fetch cannot send a body with GET.';
  // openapi-fetch takes from `path` what the template names, and leaves out of `query` what has no value.
  const query = Object.fromEntries(names.map((name) => [name, values[name]]));
  return { params: { path: values, query }, body: values.body };
}
