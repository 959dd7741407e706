import type { CallDescriptor } from './types.ts';

/**
 * Builds path, query and body of a call. Throws when a value would address something else or cannot be written; no
 * message quotes a value.
 */
export function requestOf({ method, path, query = [], fields }: CallDescriptor, parameters: object) {
  const values = parameters as Readonly<Record<string, unknown>>;
  // An error of the engine or of a caller's toString could quote the value.
  const textOf = (name: string) => {
    try {
      return encodeURIComponent(`${values[name]}`);
    } catch {
      throw new Error(`${name} cannot be written as text; give a string or a number.`);
    }
  };
  const [start, ...parts] = path.split('{');
  let address = start as string;
  // A loop takes half the time of a replacement by a function.
  for (const part of parts) {
    const [name, rest] = part.split('}') as [string, string];
    const text = values[name] == null ? '' : textOf(name);
    // An empty segment is another address, and a browser resolves dots even when they are encoded.
    if (!text || text === '.' || text === '..')
      throw new Error(`${name} is missing, empty or dots only; give its value.`);
    address += text + rest;
  }
  let mark = path.includes('?') ? '&' : '?';
  for (const name of query)
    if (values[name] != null) {
      address += `${mark}${name}=${textOf(name)}`;
      mark = '&';
    }
  let { body } = values;
  if (fields) {
    body = {};
    for (const name of fields) (body as Record<string, unknown>)[name] = values[name];
  }
  if (method === 'GET' && body != null) throw new Error('body cannot be sent with GET; leave it out.');
  try {
    return { address, body: JSON.stringify(body) };
  } catch {
    throw new Error('body cannot be written as JSON; give plain data.');
  }
}
