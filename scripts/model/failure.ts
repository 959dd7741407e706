import type { Retcode, Schema } from './model.ts';
import { compact } from './node.ts';

/** The two schemas that every failure has: its shape, and the list of return codes. */
export function failureSchemas(retcodes: readonly Retcode[]): [string, Schema][] {
  const sorted = [...retcodes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const [first] = sorted;
  const failure: Schema = {
    kind: 'object',
    name: 'Failure',
    title: 'Failure',
    description: 'The call failed; retcode names the error.',
    properties: [
      {
        name: 'message',
        required: true,
        schema: { kind: 'string', description: 'Description. Its wording is not documented.' },
      },
      { name: 'retcode', required: true, schema: { kind: 'ref', name: 'ReturnCode' } },
      {
        name: 'result',
        required: false,
        schema: { kind: 'any', description: 'Without meaning in a failure; seen absent, empty and null.' },
      },
    ],
    examples: [{ message: first?.meaning, retcode: first?.code }],
  };
  const code: Schema = {
    kind: 'string',
    title: 'ReturnCode',
    description:
      'Return code of a failure. Any operation may answer any of them; those that its page lists are in its x-retcodes.',
    // A closed list separates failure from success in a way that every tool understands, although the list grows.
    values: sorted.map(({ code: value, meaning, introducedIn, removedIn }) =>
      compact({ value, meaning, introducedIn, removedIn }),
    ),
    extensible: true,
    examples: [first?.code],
  };
  return [
    ['Failure', failure],
    ['ReturnCode', code],
  ];
}
