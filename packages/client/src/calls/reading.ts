/** Longest text that is kept of a field, in characters; data of a call may have 16k. */
const longest = 16_384;

/** A text or number as a text, without the NUL characters that some gateways pad with; undefined when it is empty or neither. */
export function text(value: unknown): string | undefined {
  const isText = typeof value === 'string' || typeof value === 'number';
  return (isText && `${value}`.slice(0, longest).replace(/\0+$/, '')) || undefined;
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

/** A list of what may be one thing, a list, or nothing. */
export function listOf(value: unknown): readonly unknown[] {
  return [value || []].flat().slice(0, 1000);
}

/** Numbers that a text separates by commas. */
export function numbersOf(value: unknown): string[] {
  const parts = (text(value) || '').split(',', 20);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A number, also as a text; NaN of anything else. */
export function numberOf(value: unknown): number {
  return Number(text(value) || Number.NaN);
}

/** Whether a flag is set, also as a text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
