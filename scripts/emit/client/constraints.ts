import type { Model } from '../../model/model.ts';
import { constraintsOf } from '../constraints.ts';
import { banner, comment, literal } from '../printer.ts';

/** constraints.ts of the client: the constraints on every parameter and field, for the opt-in check of input. */
export function emitConstraints(model: Model): string {
  const entries = [...constraintsOf(model)].map(([call, rule]) => `  ${literal(call)}: ${JSON.stringify(rule)},\n`);
  return [
    banner,
    "import type { Rule } from '../rule.ts';\n\n",
    comment(['Constraints on the parameters of each operation, by method and path.']),
    `export const constraints: Readonly<Record<string, Rule>> = {\n${entries.join('')}};\n`,
  ].join('');
}
