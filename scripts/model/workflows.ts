import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { Problem } from '../cli/problem.ts';

/** A step of a flow: a call, what its answer must be, and whether it is repeated until it is. */
export interface WorkflowStep {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId: string;
  readonly parameters?: readonly WorkflowParameter[];
  readonly requestBody?: { readonly contentType: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly successCriteria: readonly { readonly condition: string }[];
  readonly onFailure?: readonly { readonly reference: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface WorkflowParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: unknown;
}

/** The flow of a file. Only this part of Arazzo is used, so that a small runner understands it. */
export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly 'x-prepare': readonly string[];
  readonly inputs: { readonly required: readonly string[]; readonly properties: Readonly<Record<string, object>> };
  readonly parameters: readonly WorkflowParameter[];
  readonly steps: readonly WorkflowStep[];
}

/** A file of spec/workflows. */
export interface WorkflowFile {
  /** Its name without `.arazzo.yaml`. */
  readonly name: string;
  readonly text: string;
  readonly document: { readonly workflows: readonly [Workflow]; readonly [key: string]: unknown };
  readonly lineOf: (keys: readonly (string | number)[]) => number;
}

/** Reads the flows. That they are Arazzo is for Redocly to say; that their names are known, for the rules of lint. */
export function readWorkflows(folder: string): WorkflowFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.arazzo.yaml'));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return workflowFile(name.replace('.arazzo.yaml', ''), text);
  });
}

/** A file of this name and text. */
export function workflowFile(name: string, text: string): WorkflowFile {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const [broken] = parsed.errors;
  if (broken)
    throw new Problem(
      `spec/workflows/${name}.arazzo.yaml:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${broken.message.split('\n')[0]}`,
    );
  const lineOf = (keys: readonly (string | number)[]): number => {
    const node = parsed.getIn(keys, true) as { range?: readonly number[] } | undefined;
    return node?.range ? lines.linePos(node.range[0] ?? 0).line : 1;
  };
  return { name, text, document: parsed.toJS(), lineOf };
}
