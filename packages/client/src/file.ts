import { answered } from './outcome.ts';
import { blobOf } from './reading.ts';
import type { AnswerReader } from './types.ts';

/** Whether the body of an answer is neither JSON nor a page. */
export function isFile({ headers }: Response): boolean {
  return !/json|text/i.test(`${headers.get('Content-Type')}`);
}

/** Reads a download as a Blob. A refusal is JSON, and a proxy's page is not the requested recording. */
export const asFile: AnswerReader = async (response, { maxFileBytes = 100_000_000 }, signal) => {
  if (response.status !== 200 || response.redirected || !isFile(response)) return undefined;
  const result = await blobOf(response, maxFileBytes, signal);
  const tooLong = { ok: false, kind: 'decode', message: 'No answer of the gateway: longer than maxFileBytes.' };
  return answered(result === undefined ? tooLong : { ok: true, result, message: '' }, response);
};
