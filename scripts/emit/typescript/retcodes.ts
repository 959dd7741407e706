import type { Model } from '../../model/model.ts';
import { banner, comment, literal } from '../printer.ts';

/** retcodes.ts: every registered return code with its meaning and advice. */
export function emitRetcodes({ retcodes }: Model): string {
  const entries = retcodes.map(
    ({ code, meaning, advice, source: { evidence } }) =>
      `  ${literal(code)}: {\n    meaning: ${literal(meaning)},\n    advice: ${literal(advice)},\n    evidence: ${literal(evidence)},\n  },\n`,
  );
  return [
    banner,
    comment(['Meaning of a return code, advice, and evidence of the meaning.']),
    'export interface RetcodeInfo {\n  readonly meaning: string;\n  readonly advice: string;\n  readonly evidence: string;\n}\n\n',
    comment(['Every registered return code but "0", which is success.']),
    `export const retcodes = {\n${entries.join('')}} as const satisfies Record<string, RetcodeInfo>;\n\n`,
    comment(['A return code that this description knows. Gateways may answer others.']),
    'export type Retcode = keyof typeof retcodes;\n',
  ].join('');
}
