import { join } from 'node:path';
import { root } from './paths.ts';
import { Problem } from './problem.ts';
import { runTool } from './run-tool.ts';

interface LintReport {
  readonly problems: readonly {
    readonly message: string;
    readonly ruleId: string;
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly start?: { line: number; col: number };
    }[];
  }[];
}

/** Lints a description with redocly.yaml. Errors and warnings both fail, one sentence each. */
export async function lint(api: string, config = join(root, 'redocly.yaml')): Promise<void> {
  const { stdout, stderr } = await runTool('redocly', [
    'lint',
    api,
    '--config',
    config,
    '--format',
    'json',
    '--max-problems',
    '1000',
  ]);
  const report = parseReport(stdout);
  if (report === undefined) throw new Problem(`${api} could not be linted: ${firstSentence(stderr || stdout)}`);
  if (report.problems.length === 0) return;
  const lines = report.problems.map(({ message, ruleId, location }) => {
    const { source, start } = location[0] ?? { source: { ref: api } };
    return `${source.ref}:${start?.line ?? 1}:${start?.col ?? 1}: ${message.split('\n')[0]} (${ruleId})`;
  });
  throw new Problem([...new Set(lines)].join('\n'));
}

function parseReport(stdout: string): LintReport | undefined {
  const start = stdout.indexOf('{');
  if (start < 0) return undefined;
  try {
    return JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

function firstSentence(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => line !== '' && !line.startsWith('bundling') && !line.startsWith('validating')) ??
    'no reason given'
  );
}
