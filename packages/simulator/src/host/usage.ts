/** A mistake in the arguments of the command; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit codes of the commands that ask a simulator. */
export const exit = { done: 0, refused: 1, usage: 2, unreachable: 3 } as const;
