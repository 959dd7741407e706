import { codeOf, type Registry } from '../lib/facts.ts';
import { answerOf, type Description, type Operation, typeName } from '../lib/openapi.ts';

/** Adds the failure beside the success: a schema closed over the operation's return codes, and an example of each. */
export function addFailures(description: Description, operation: Operation, registry: Registry): void {
  const answer = answerOf(description, operation);
  const codes = (operation['x-retcodes'] ?? []).map(codeOf);
  if (answer === undefined || codes.length === 0) return;

  const failure = `${typeName(operation.operationId)}Failure`;
  description.components.schemas[failure] = {
    title: 'Failure',
    description: 'The call failed; retcode names the error.',
    type: 'object',
    required: ['message', 'retcode'],
    properties: {
      message: { description: 'Description. Its wording is not documented.', type: 'string' },
      retcode: {
        description: 'Return code.',
        type: 'string',
        enum: codes,
        'x-enumDescriptions': Object.fromEntries(codes.map((code) => [code, registry[code]?.meaning])),
      },
      result: { description: 'Without meaning in a failure; seen absent, empty and null.' },
    },
  };
  answer.schema = { oneOf: [answer.schema, { $ref: `#/components/schemas/${failure}` }] };
  answer.examples ??= {};
  for (const code of codes) {
    const meaning = registry[code]?.meaning ?? '';
    answer.examples[code] = { summary: meaning, value: { message: meaning, retcode: code } };
  }
}
