// The shapes of the facts that OpenAPI has no place for: the x- keys of spec/ and the registry of return codes.

import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { Problem } from './problem.ts';

/** Where a fact comes from; spec/README.md says what each mark means. */
export const evidenceMarks = ['seen', 'inferred', 'vendor-sample', 'third-party', 'unknown'] as const;
export type Evidence = (typeof evidenceMarks)[number];

/** Whether a call may be sent again after a failure without an answer. */
export const retryClasses = ['never', 'safe', 'after-check'] as const;
export type RetryClass = (typeof retryClasses)[number];

export interface Source {
  readonly evidence: Evidence;
  readonly page?: string | readonly string[];
  readonly edition?: string;
  readonly document?: string;
  readonly uri?: string;
  readonly unseen?: readonly string[];
  readonly note?: string;
}

/** A code as an operation lists it: plain where its page lists it, with a mark where it was only inferred. */
export type OperationRetcode = string | { readonly code: string; readonly evidence: Evidence };

export interface OperationEvent {
  readonly event: string;
  readonly when?: string;
  readonly note?: string;
  readonly evidence?: Evidence;
}

export interface Retcode {
  readonly meaning: string;
  readonly advice: string;
  readonly 'x-source': Source;
}

export type Registry = Readonly<Record<string, Retcode>>;

export function codeOf(retcode: OperationRetcode): string {
  return typeof retcode === 'string' ? retcode : retcode.code;
}

/** Reads and checks the registry of return codes; throws a {@link Problem} that names line and cure. */
export function readRegistry(file: string): Registry {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    throw new Problem(`${file}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${broken.message.split('\n')[0]}`);
  }
  const registry = (document.toJS() ?? {}) as Record<string, Partial<Retcode>>;
  for (const [code, { meaning, advice, 'x-source': source }] of Object.entries(registry)) {
    const node = document.get(code, true) as { range?: [number] } | undefined;
    const place = `${file}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
    if (!meaning || !advice) throw new Problem(`${place}: return code ${code} lacks meaning or advice; write both.`);
    if (!evidenceMarks.some((mark) => mark === source?.evidence)) {
      throw new Problem(`${place}: return code ${code} does not say where it was seen; add x-source with evidence.`);
    }
  }
  return registry as Registry;
}
