import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionAfter } from '../breaking/version.ts';
import { generate } from '../cli/derive.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';
import { withRelease, withVersion } from '../release/changelogs.ts';
import { type Changeset, levelOf, readChangesets } from '../release/changesets.ts';
import { readIdentity } from '../release/identity.ts';
import { changelogFolders } from '../release/packages.ts';

const help = `Makes the next version of all packages of what waits in .changeset/: raises the version in the root package.json and
everything that is derived from it, writes the changelogs, and removes the files of .changeset/. Look at the changes of Git
afterwards and commit them; nothing is tagged or published.

  --dry-run  says which version that would be and why, and changes nothing

Example: npm run release:version -- --dry-run`;

const options = { 'dry-run': { type: 'boolean' } } as const;

export async function main(args: string[]): Promise<number> {
  const given = readOptions(args, options, help);
  if (!given) return 0;
  const changesets = readChangesets(root);
  const { version } = readIdentity(root);
  const level = levelOf(changesets);
  if (level === undefined)
    throw new Problem('.changeset/ has nothing for a next version; .changeset/README.md says how.');
  const next = versionAfter(version, level);
  for (const line of describe(changesets)) console.log(line);
  console.log(`The next version of all packages is ${next}, because after ${version} the highest level is ${level}.`);
  if (given['dry-run']) return 0;
  for (const [path, text] of raised(version, next, changesets)) writeFileSync(join(root, path), text);
  for (const { path } of changesets) rmSync(join(root, path));
  const progress = new Progress();
  try {
    await generate((step) => progress.step(step));
    progress.end();
  } catch (error) {
    progress.end('✗');
    throw error;
  }
  console.log('Read the changes, commit them, and go on as RELEASING.md says.');
  return 0;
}

function describe(changesets: readonly Changeset[]): string[] {
  return Object.keys(changelogFolders).flatMap((name) => {
    const own = changesets.filter(({ levels }) => levels[name] !== undefined);
    const entries = own.flatMap((one) => one.entries);
    return own.length === 0 ? [] : [`${name}: ${levelOf(own, name)}, ${entries.length} entries`];
  });
}

/** The files that people write, with the next version in them, by path. */
function raised(version: string, next: string, changesets: readonly Changeset[]): Map<string, string> {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const changelogs = Object.entries(changelogFolders).map(([name, folder]) => {
    const path = `${folder}/CHANGELOG.md`;
    return [path, withVersion(text(path), next, name, changesets)] as const;
  });
  return new Map([
    ...changelogs,
    ['CHANGELOG.md', withRelease(text('CHANGELOG.md'), next)],
    ['package.json', text('package.json').replace(`"version": "${version}"`, `"version": "${next}"`)],
  ]);
}
