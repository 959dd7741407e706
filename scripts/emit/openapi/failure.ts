import type { Json } from '../../model/json-schema.ts';
import type { Model, Operation } from '../../model/model.ts';

/** A failure with each registered return code, for the operations that list it. */
export function retcodeExamples({ operations, retcodes }: Model): Json {
  const listed = new Set(operations.flatMap((operation) => operation.retcodes.map(({ code }) => code)));
  const used = retcodes.filter(({ code }) => listed.has(code));
  return Object.fromEntries(
    used.map(({ code, meaning }) => [
      componentName(code),
      { summary: meaning, value: { message: meaning, retcode: code } },
    ]),
  );
}

/** The examples of the return codes that an operation lists. */
export function failureExamples({ retcodes }: Operation): Json {
  return Object.fromEntries(
    retcodes.map(({ code }) => [exampleName(code), { $ref: `#/components/examples/${componentName(code)}` }]),
  );
}

function componentName(code: string): string {
  return `retcode-${code}`;
}

/** The code; one that looks like a number would move to the front of every JavaScript object. */
function exampleName(code: string): string {
  return /^\d+$/.test(code) ? componentName(code) : code;
}
