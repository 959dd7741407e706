import type { CallDescriptor } from './types.ts';

export interface Parts {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}

/**
 * Sorts the parameters of a call into path, query and body. Answers a sentence instead when a value would address
 * something else, or when fetch cannot send the call.
 */
export function splitParameters([method, template, , names = []]: CallDescriptor, parameters: object): Parts | string {
  const values = parameters as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g)) {
    const value = values[name];
    // An empty segment is another address, and a browser resolves dots even where they are encoded.
    if (value == null || /^\.{0,2}$/.test(`${value}`)) return `The parameter ${name} is missing, empty or dots only.`;
    path[name] = value;
  }
  const query: Record<string, unknown> = {};
  for (const name of names) if (values[name] != null) query[name] = values[name];
  if (method === 'GET' && values.body != null) return 'fetch cannot send a body with GET.';
  return { path, query, body: values.body };
}
