import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../cli/run-tool.ts';
import type { Level } from './change.ts';

/** What `redocly diff` says of two OpenAPI descriptions. */
export interface SecondOpinion {
  /** Absent if nothing changed. */
  readonly level?: Level;
  readonly counts: Readonly<Record<Level, number>>;
  /** What it calls major, a line each. */
  readonly major: readonly string[];
}

interface Report {
  readonly bump: Level | 'none';
  readonly summary: Readonly<Record<Level, number>>;
  readonly changes: readonly {
    readonly path: string;
    readonly kind: string;
    readonly impact: Level;
    readonly verdicts: readonly { readonly message?: string }[];
  }[];
}

/** Without this configuration Redocly rates nothing major. */
const config = fileURLToPath(new URL('redocly-diff.yaml', import.meta.url));

/** Asks `redocly diff`; a sentence on why there is none if it fails. */
export async function secondOpinion(old: string, now: string): Promise<SecondOpinion | string> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgateway-diff-'));
  try {
    const files = [join(folder, 'old.json'), join(folder, 'now.json')] as const;
    await Promise.all([writeFile(files[0], old), writeFile(files[1], now)]);
    const args = ['diff', ...files, '--config', config, '--format', 'json', '--fail-on', 'none'];
    const { stdout, stderr } = await runTool('redocly', args);
    return read(stdout) ?? `redocly diff failed: ${stderr.trim().split('\n')[0] ?? 'it said nothing'}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(stdout: string): SecondOpinion | undefined {
  let report: Report;
  try {
    report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  } catch {
    return undefined;
  }
  const { bump, summary, changes } = report;
  return {
    ...(bump !== 'none' && changes.length > 0 && { level: bump }),
    counts: summary,
    major: changes
      .filter(({ impact }) => impact === 'major')
      .map(({ path, kind, verdicts }) => `${kind} ${path}${verdicts[0]?.message ? `: ${verdicts[0].message}` : ''}`),
  };
}
