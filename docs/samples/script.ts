/** A value as JavaScript is written by hand: keys without quotes where that is valid, texts in single quotes. */
export function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return object(Object.entries(value));
  return JSON.stringify(value);
}

/** An object on one line, or with a line for each field where one line is too long to read. */
export function object(entries: readonly (readonly [string, unknown])[]): string {
  const written = entries.map(
    ([name, value]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)}: ${literal(value)}`,
  );
  const line = written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
  if (line.length <= 64) return line;
  return `{\n${written.map((one) => `  ${one.replaceAll('\n', '\n  ')},`).join('\n')}\n}`;
}
