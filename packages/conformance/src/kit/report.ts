import type { CheckResult } from './check.ts';
import type { Finding } from './finding.ts';

/** What all reports are written from. */
export interface Report {
  /** Base address, or the files that were read. */
  readonly target: string;
  readonly command: 'run' | 'har' | 'proxy';
  readonly edition: string;
  /** Checks that apply to the target. Fewer run than planned is a failure. */
  readonly planned: number;
  readonly run: number;
  readonly results: readonly CheckResult[];
  /** All findings: of the checks, and of the judge on what was sent and received. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly milliseconds: number;
}

/** How often each item of the description was seen in the exchanges; 0 for what was not. */
export interface Coverage {
  readonly operations: readonly CoverageItem[];
  readonly parameters: readonly CoverageItem[];
  readonly retcodes: readonly CoverageItem[];
  readonly events: readonly CoverageItem[];
  readonly keywords: readonly CoverageItem[];
}

export interface CoverageItem {
  /** `sayBusy`, `loginEx body.phonenum`, `100-006`, `AgentEvent_Ringing`, `maxLength`. */
  readonly id: string;
  readonly times: number;
}

export const noCoverage: Coverage = { operations: [], parameters: [], retcodes: [], events: [], keywords: [] };
