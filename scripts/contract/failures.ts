import { codeOf, type Registry } from '../lib/facts.ts';
import { type Description, type Operation, okResponse, type Schema, typeName } from '../lib/openapi.ts';

const json = 'application/json';

/** Adds the failure beside the success: a schema closed over the operation's return codes, and an example of each. */
export function addFailures(description: Description, operation: Operation, registry: Registry): void {
  const { content } = okResponse(description, operation);
  if (content === undefined) return;
  const codes = (operation['x-retcodes'] ?? []).map(codeOf);
  const failure = failureRef(description, operation, codes, registry);
  const examples = codes.map((code) => {
    const meaning = registry[code]?.meaning ?? '';
    return [exampleName(code), { summary: meaning, value: { message: meaning, retcode: code } }] as const;
  });

  const answer = content[json];
  if (answer === undefined) {
    // A download answers JSON for a failure only.
    content[json] = { schema: failure, examples: Object.fromEntries(examples) };
    return;
  }
  answer.schema = { oneOf: [answer.schema, failure] };
  answer.examples = { ...answer.examples, ...Object.fromEntries(examples) };
}

/** The code; one that looks like a number would move to the front of every JavaScript object. */
function exampleName(code: string): string {
  return /^\d+$/.test(code) ? `retcode ${code}` : code;
}

/** A closed list where the page was read to its end, else every registered code: what was not seen must not refuse. */
function failureRef(description: Description, operation: Operation, codes: string[], registry: Registry): Schema {
  const listed = operation['x-retcodes'] ?? [];
  const closed = listed.length > 0 && listed.every((retcode) => typeof retcode === 'string');
  const name = closed ? `${typeName(operation.operationId)}Failure` : 'UnlistedFailure';
  description.components.schemas[name] = closed
    ? failure('The call failed; retcode names the error.', codes, registry)
    : failure(
        'The call failed. Its list of return codes was not seen whole, so any registered one may come.',
        Object.keys(registry).sort(),
        registry,
      );
  return { $ref: `#/components/schemas/${name}` };
}

function failure(text: string, codes: string[], registry: Registry): Schema {
  return {
    title: 'Failure',
    description: text,
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
    examples: codes.slice(0, 1).map((code) => ({ message: registry[code]?.meaning, retcode: code })),
  };
}
