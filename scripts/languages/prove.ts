import { mkdir, rm } from 'node:fs/promises';
import type { Language, StepName, Tools } from './language.ts';
import { stepNames } from './language.ts';
import { isPrepared, lacks, prepare, ToolBox } from './tools.ts';
import { count, readKnownFailures, readLines, readVectors } from './vectors.ts';

export interface Proof {
  readonly passed: number;
  readonly failed: number;
}

export interface Wishes {
  /** Whether a language that the machine lacks something for is left out, instead of a failure. Nothing is fetched then. */
  readonly here: boolean;
  /** The steps to run; all unless given. */
  readonly only?: readonly StepName[] | undefined;
  /** Takes one line about what was done. */
  readonly tell: (line: string) => void;
}

/** How many failed vectors are told one by one. */
const toldFailures = 20;

/** Proves the client of a language. Never throws for a failure; each is told and counted. */
export async function prove(language: Language, { here, only, tell }: Wishes): Promise<Proof> {
  const { title } = language;
  const tools = new ToolBox(language);
  const missing = await lacks(language.programs, tools);
  if (here && missing.length > 0) {
    tell(`${title} is LEFT OUT: ${missing.join(' ')}`);
    return { passed: 0, failed: 0 };
  }
  if (here && !(await isPrepared(language, tools))) {
    tell(
      `${title} is LEFT OUT: its packages are not fetched; npm run test:languages -- --language ${language.name} does it.`,
    );
    return { passed: 0, failed: 0 };
  }
  for (const sentence of missing) tell(`✗ ${title}: ${sentence}`);
  if (missing.length > 0) return { passed: 0, failed: missing.length };

  const proof = { passed: 0, failed: 0 };
  const attempt = async (what: string, action: () => Promise<number | undefined>) => {
    const began = performance.now();
    const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    try {
      proof.passed += (await action()) ?? 1;
      tell(`✓ ${title}: ${what} ${seconds()}`);
      return true;
    } catch (error) {
      proof.failed++;
      tell(`✗ ${title}: ${what} ${seconds()}\n${(error as Error).message}`);
      return false;
    }
  };

  const wanted = only ?? (here ? language.quick : stepNames);
  const steps = stepNames.filter((name) => wanted.includes(name) && language.steps[name]);
  if (steps.length === 0) return proof;
  if (!here) {
    const ready = await attempt('prepare', async () => {
      await prepare(language, tools);
      return 0;
    });
    if (!ready) return proof;
  }
  for (const name of steps) {
    if (name === 'vectors') {
      await mkdir(tools.folder, { recursive: true });
      await rm(tools.report, { force: true });
    }
    await attempt(name, async () => language.steps[name]?.(tools));
    if (name === 'vectors') {
      const { passed, failed } = tally(language, tools, tell);
      proof.passed += passed;
      proof.failed += failed;
    }
  }
  return proof;
}

/** What the report of a runner comes to, beside what the runner itself says. */
function tally(language: Language, tools: Tools, tell: (line: string) => void): Proof {
  const { passed, known, failures } = count(
    readVectors(),
    language.axes,
    readLines(tools.report),
    readKnownFailures(language),
  );
  tell(`  ${language.title}: ${passed} vectors passed, ${known} failed as known, ${failures.length} wrong`);
  for (const failure of failures.slice(0, toldFailures)) tell(`    ${failure}`);
  if (failures.length > toldFailures) tell(`    and ${failures.length - toldFailures} more`);
  return { passed, failed: failures.length };
}
