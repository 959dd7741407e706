import type { Json } from '../../model/json-schema.ts';
import type { Model, Operation } from '../../model/model.ts';

/** A failure with each registered return code, for the operations that list it. */
export function retcodeExamples({ operations, retcodes }: Model): Json {
  const listed = new Set(operations.flatMap((operation) => operation.retcodes.map(({ code }) => code)));
  const used = retcodes.filter(({ code }) => listed.has(code));
  return Object.fromEntries(
    used.map(({ code, meaning }) => [
      nameOf(code),
      { summary: meaning, 'x-origin': 'made', value: { message: meaning, retcode: code } },
    ]),
  );
}

/** The examples of the return codes that an operation lists. */
export function failureExamples({ retcodes }: Operation): Json {
  return Object.fromEntries(
    retcodes.map(({ code }) => [nameOf(code), { $ref: `#/components/examples/${nameOf(code)}` }]),
  );
}

/** A name that begins with a letter. JavaScript objects list keys that look like numbers first. */
function nameOf(code: string): string {
  return `retcode-${code}`;
}
