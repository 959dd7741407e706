/** A saved state that cannot be loaded; the message is one sentence. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/** What a saved state names. Throws for what is not in it. */
export function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new StateError(`The state names ${what}, which it does not have.`);
  return value;
}
