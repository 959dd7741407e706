import { join } from 'node:path';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';
import { build } from '../release/build.ts';
import { verifySums } from '../release/checksums.ts';
import { type Finding, lineOf } from '../release/finding.ts';
import { readIdentity } from '../release/identity.ts';
import { type Phase, phases } from '../release/phase.ts';
import { foresee, publish, refuse, type Step } from '../release/plan.ts';
import { preflight } from '../release/preflight.ts';
import { publicRegistries } from '../release/registries.ts';
import type { Release, Target } from '../release/target.ts';
import { targets } from '../release/targets.ts';
import { versions } from '../release/versions.ts';

const out = join(root, 'release');
const names = targets.map(({ name }) => name).join(', ');
/** The site is published by its own workflow. */
const published = phases.filter((phase) => phase !== 'site');

const help = `Releases all packages in the version of package.json: builds every artefact into release/, uses each in a fresh project,
and publishes in an order in which what cannot be undone comes first. What is published already is left out, so a release
that broke off is run again. RELEASING.md says what a person does before.

  --dry-run        builds, verifies, and says what would be published and what is missing before it; publishes nothing
  --only <names>   for trying, with --dry-run: these artefacts alone, of ${names}
  --phase <phase>  one part of a release: build, ${published.join(', ')}; all but build take what build left in release/

It needs Go, a JDK with Maven, and Python 3.11 or later, and fetches what they need as "npm run test:languages" does.
It ends with 0 if all is well, and with 1 if an artefact is wrong or, without --dry-run, something is missing before a
release.

Example: npm run release -- --dry-run --only npm,go`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  only: { type: 'string' },
  phase: { type: 'string' },
} as const;

export async function main(args: string[]): Promise<number> {
  const given = readOptions(args, options, help);
  if (!given) return 0;
  const dryRun = given['dry-run'];
  if (given.only !== undefined && !dryRun)
    throw new Problem('--only is for trying; a release is whole. Give --dry-run with it.');
  if (given.phase !== undefined && dryRun)
    throw new Problem('--phase is a part of a release; give no --dry-run with it.');
  const chosen = choose(given.only);
  const phase = given.phase === undefined ? undefined : readPhase(given.phase);
  const progress = new Progress();
  const identity = readIdentity(root);
  const step = (name: string) => progress.step(name);
  const release: Release = { root, identity, env: process.env, registries: publicRegistries, step };
  try {
    step('versions, tag, tree and address');
    const findings = [...(await versions(root, identity)), ...(await preflight(release))];
    refuse(findings, { dryRun });
    if (phase === undefined || phase === 'build') findings.push(...(await build(release, chosen, out)));
    else await verifySums(out);
    refuse(findings, { dryRun });
    const steps = inOrder((await Promise.all(chosen.map((target) => target.steps(release, out)))).flat());
    if (phase === 'build') for (const line of findings.map(lineOf)) console.log(line);
    if (dryRun) await tellPlan(steps, findings, progress);
    else if (phase !== 'build') await publishNow(steps, phase, progress);
    progress.end();
    return 0;
  } catch (error) {
    progress.end('✗');
    throw error;
  }
}

async function tellPlan(steps: readonly Step[], findings: readonly Finding[], progress: Progress): Promise<void> {
  progress.step('asking the registries');
  const { lines, findings: more } = await foresee(steps);
  progress.end();
  for (const line of new Set([...findings, ...more].map(lineOf))) console.log(line);
  console.log(
    `What would be published, in this order:\n${lines.join('\n')}\nNothing was published; all of it is in release/.`,
  );
}

async function publishNow(steps: readonly Step[], phase: Phase | undefined, progress: Progress): Promise<void> {
  const chosen = steps.filter((one) => one.phase !== 'site' && (phase === undefined || one.phase === phase));
  const lacking = (await Promise.all(chosen.map((one) => one.lacks()))).flat();
  refuse([...new Map(lacking.map((finding) => [finding.text, finding])).values()], { dryRun: false });
  progress.end();
  await publish(chosen, (line) => console.log(line));
}

/** The order of the phases; within one, that of the targets. */
function inOrder(steps: readonly Step[]): Step[] {
  return phases.flatMap((phase) => steps.filter((one) => one.phase === phase));
}

function choose(only: string | undefined): readonly Target[] {
  if (only === undefined) return targets;
  const wanted = only.split(',');
  const unknown = wanted.find((one) => !targets.some(({ name }) => name === one));
  if (unknown !== undefined) throw new Problem(`There is no artefact "${unknown}"; they are ${names}.`);
  return targets.filter(({ name }) => wanted.includes(name));
}

function readPhase(text: string): Phase | 'build' {
  const phase = (['build', ...published] as const).find((one) => one === text);
  if (phase === undefined) throw new Problem(`There is no phase "${text}"; they are build, ${published.join(', ')}.`);
  return phase;
}
