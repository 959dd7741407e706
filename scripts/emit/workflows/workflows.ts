import type { WorkflowFile } from '../../model/workflows.ts';

/** generated/workflows: each flow as YAML beside the description that it calls, and as JSON for programs. */
export function emitWorkflows(files: readonly WorkflowFile[]): [path: string, content: string][] {
  return files.flatMap(({ name, text, document }): [string, string][] => [
    [
      `generated/workflows/${name}.arazzo.yaml`,
      `# Generated from spec/workflows by "npm run generate". Do not edit.\n${text}`,
    ],
    [`generated/workflows/${name}.arazzo.json`, `${JSON.stringify(document, null, 2)}\n`],
  ]);
}
