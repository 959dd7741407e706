import { seenOn } from '../../contract/evidence.ts';
import { Remembered } from '../../kit/remembered.ts';
import type { Rule } from '../rule.ts';

/** Scripts of gateways parse JSON only under its own Content-Type, and clients decode as its charset says. */
export const contentType: Rule = {
  checks: {
    'answer/content-type': 'An envelope comes as application/json in UTF-8, a file as application/octet-stream.',
  },
  start: () => ({
    see({ operation, answer, exchange }, tell) {
      if (exchange.direction === 'push' || answer === undefined) return;
      if (answer.envelope === undefined && !(answer.file && operation)) return;
      const { type, charset } = types.of(answer.contentType ?? '');
      const wanted = answer.file ? (operation?.result.file?.mediaType ?? '') : 'application/json';
      if (type === wanted && (answer.file || charset === undefined || /^utf-?8$/.test(charset))) return;
      tell({
        check: 'answer/content-type',
        about: 'gateway',
        part: 'answer.header.Content-Type',
        came: answer.contentType ?? 'nothing',
        expected: `Content-Type is ${wanted}${answer.file ? '' : ', with no charset or UTF-8'}.`,
        source: seenOn(operation),
      });
    },
  }),
};

const types = new Remembered(parsed);

function parsed(header: string): { readonly type: string; readonly charset: string | undefined } {
  const [type = '', ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((one) => one.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  return { type, charset };
}
