import { failuresReport } from './failures.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Outcome } from './outcome.ts';
import { type SarifOptions, sarifReport } from './sarif.ts';
import { terminalReport } from './terminal.ts';

/** Every form of a report, by the name that --report takes. */
export const formats = {
  terminal: (outcome: Outcome) => `${terminalReport(outcome)}\n`,
  text: (outcome: Outcome) => `${failuresReport(outcome)}\n`,
  junit: junitReport,
  json: jsonReport,
  sarif: (outcome: Outcome, options: SarifOptions) => sarifReport(outcome, options),
  markdown: markdownReport,
} as const;

export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
