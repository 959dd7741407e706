import type { CallDescriptor } from './types.ts';

/**
 * Builds path, query and body of a call. Throws when a value would address something else or cannot be written; no
 * message quotes a value.
 */
export function requestOf({ method, path, query = [], fields }: CallDescriptor, parameters: object) {
  const values = parameters as Readonly<Record<string, unknown>>;
  let address = '';
  for (const part of path.split('}')) {
    const [fixed, name] = part.split('{') as [string, string?];
    address += fixed;
    if (!name) continue;
    const value = textOf(values[name] ?? '', name);
    // An empty segment is another address, and a browser resolves dots even when they are encoded.
    if (/^\.{0,2}$/.test(value)) throw new Error(`${name} is missing, empty or dots only.`);
    address += value;
  }
  for (const name of query) {
    const value = values[name];
    if (value != null) address += `${address.includes('?') ? '&' : '?'}${name}=${textOf(value, name)}`;
  }
  const body = fields ? picked(values, fields) : values.body;
  if (method === 'GET' && body != null) throw new Error('body cannot be sent with GET.');
  return { address, body: jsonOf(body) };
}

function picked(values: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const chosen: Record<string, unknown> = {};
  for (const name of names) chosen[name] = values[name];
  return chosen;
}

/** Encodes a value of an address. An error of the engine or of a caller's toString could quote the value. */
function textOf(value: unknown, name: string): string {
  try {
    return encodeURIComponent(`${value}`);
  } catch {
    throw new Error(`${name} cannot be written as text.`);
  }
}

function jsonOf(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new Error('body cannot be written as JSON.');
  }
}
