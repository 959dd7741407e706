import type { CallDescriptor } from './types.ts';

export type Parts =
  | { readonly path: Record<string, unknown>; readonly query: Record<string, unknown>; readonly body: unknown }
  | { readonly invalid: string };

/** Sorts the parameters of a call into path, query and body; refuses path values that would address something else. */
export function splitParameters(
  { method, path: template, query: names = [] }: CallDescriptor,
  parameters: object,
): Parts {
  const values = parameters as Record<string, unknown>;
  if (method === 'GET' && values.body !== undefined) {
    return { invalid: 'The documents ask for a body with GET, which fetch cannot send.' };
  }
  const path: Record<string, unknown> = {};
  for (const [, name] of template.matchAll(/\{(\w+)\}/g)) {
    const value = values[name as string];
    // An empty segment is another address, and a browser resolves dots even where they are encoded.
    if (value === undefined || value === null || /^\.{0,2}$/.test(String(value))) {
      return { invalid: `The parameter ${name} is missing, empty or made of dots only.` };
    }
    path[name as string] = value;
  }
  const query: Record<string, unknown> = {};
  for (const name of names) {
    if (values[name] !== undefined && values[name] !== null) query[name] = values[name];
  }
  return { path, query, body: values.body };
}
