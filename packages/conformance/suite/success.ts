import { type Operation, Validator } from '../src/index.ts';
import { reach } from './states.ts';
import { callOf, description, exampleParameters, gatewayAt } from './support.ts';
import type { Target } from './target.ts';

const validator = new Validator(description);

/** Calls an operation in a state in which it must succeed, if there is one; returns the mistake in the answer, if any. */
export async function complaintAbout(target: Target, operation: Operation): Promise<string | undefined> {
  const example = exampleParameters(operation);
  await target.prepare(operation, example);
  const parameters = await reach(target, operation.id, example);
  let answer: unknown;
  const gateway = gatewayAt({
    baseUrl: target.baseUrl,
    fetch: async (...given) => {
      const response = await target.fetch(...given);
      // The success of a download is a file.
      answer = await response
        .clone()
        .json()
        .catch(() => undefined);
      return response;
    },
  });
  const outcome = await callOf(operation)(gateway, parameters ?? example);
  const refused = !outcome.ok && outcome.kind === 'retcode';
  if (!outcome.ok && !(refused && parameters === undefined)) {
    return `${operation.id} came to ${outcome.kind} ${refused ? outcome.retcode : ''} where it must succeed: ${outcome.message}`;
  }
  if (outcome.ok && operation.file) return undefined;
  const violations = validator.violations(operation.response.schema, answer);
  return violations.length > 0 ? `${operation.id} breaks ${violations} in ${JSON.stringify(answer)}` : undefined;
}
