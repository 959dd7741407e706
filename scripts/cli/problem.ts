/** A user's mistake, in sentences that name place and cure. Commands print it without a stack trace and exit with 1. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
