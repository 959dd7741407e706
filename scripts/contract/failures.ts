import { codeOf, type Registry } from '../lib/facts.ts';
import { type Description, type Operation, okResponse } from '../lib/openapi.ts';

const json = 'application/json';
const failure = { $ref: '#/components/schemas/Failure' };

/** Adds the two schemas that every failure has: its shape, and the open list of return codes. */
export function addFailureSchemas({ components: { schemas } }: Description, registry: Registry): void {
  const codes = Object.keys(registry).sort();
  const [code = ''] = codes;
  schemas.ReturnCode = {
    title: 'ReturnCode',
    description:
      'Return code of a failure. Any operation may answer any of them; those that its page lists are in its x-retcodes.',
    type: 'string',
    // A plain enum, because it tells failure from success in a way that every tool understands.
    enum: codes,
    // The list grows with what is learnt of the gateway; a client must read codes that it does not know.
    'x-extensible-enum': codes,
    'x-enumDescriptions': Object.fromEntries(codes.map((each) => [each, registry[each]?.meaning])),
    examples: [code],
  };
  schemas.Failure = {
    title: 'Failure',
    description: 'The call failed; retcode names the error.',
    type: 'object',
    required: ['message', 'retcode'],
    properties: {
      message: { description: 'Description. Its wording is not documented.', type: 'string' },
      retcode: { $ref: '#/components/schemas/ReturnCode' },
      result: { description: 'Without meaning in a failure; seen absent, empty and null.' },
    },
    examples: [{ message: registry[code]?.meaning, retcode: code }],
  };
}

/** Adds the failure beside the success, and an example of each return code that the operation lists. */
export function addFailure(description: Description, operation: Operation, registry: Registry): void {
  const { content } = okResponse(description, operation);
  if (content === undefined) return;
  const examples = Object.fromEntries(
    (operation['x-retcodes'] ?? []).map(codeOf).map((code) => {
      const meaning = registry[code]?.meaning ?? '';
      return [exampleName(code), { summary: meaning, value: { message: meaning, retcode: code } }];
    }),
  );
  const answer = content[json];
  if (answer === undefined) {
    // A download answers JSON for a failure only.
    content[json] = { schema: failure, examples };
    return;
  }
  answer.schema = { oneOf: [answer.schema, failure] };
  answer.examples = { ...answer.examples, ...examples };
}

/** The code; one that looks like a number would move to the front of every JavaScript object. */
function exampleName(code: string): string {
  return /^\d+$/.test(code) ? `retcode ${code}` : code;
}
