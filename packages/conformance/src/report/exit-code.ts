import type { Report } from '../kit/report.ts';

/** 0 clean, 1 findings. What is not required cannot fail a run; too few checks fail any. */
export function exitCodeOf({ results, planned, run }: Report): 0 | 1 {
  const failing = results.some(
    ({ verdict, findings, required }) =>
      required && (verdict === 'not-testable' || findings.some(({ severity }) => severity === 'error')),
  );
  return failing || run < planned || run === 0 ? 1 : 0;
}
