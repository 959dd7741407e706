import { nearest } from '../../model/nearest.ts';
import { allOperations, fileOf, type Rule } from '../rule.ts';

/** Every return code of an operation is in the registry. */
export const retcodeKnown: Rule = ({ model }) => {
  const known = model.retcodes.map(({ code }) => code);
  return allOperations(model).flatMap((operation) =>
    operation.retcodes.flatMap(({ code }, index) =>
      known.includes(code)
        ? []
        : {
            file: fileOf(operation),
            keys: ['x-retcodes', index],
            text: `return code ${code} is not registered; add it to spec/retcodes.yaml or correct it here${near(code, known)}.`,
          },
    ),
  );
};

function near(code: string, known: readonly string[]): string {
  const close = nearest(code, known);
  return close === undefined ? '' : `, perhaps to ${close}`;
}
