import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isOlder } from '../languages/tools.ts';
import { before, type Finding, wrong } from './finding.ts';
import { commitOf, dirt, placeOf, remoteOf, tagsAtHead } from './git.ts';
import { maybe } from './run.ts';
import type { Release } from './target.ts';

/** The first version of npm that publishes without a token. */
const oldestNpm = '11.5.1';

/** What must be so before anything of a version is published, whatever it is. */
export async function preflight(release: Release): Promise<Finding[]> {
  const findings = await Promise.all([address(release), tree(release), tag(release), changesets(release)]);
  return findings.flat();
}

/** The address of the repository is known, and that of the remote: registries compare them. */
async function address({ root, identity }: Release): Promise<Finding[]> {
  const remote = await remoteOf(root);
  const findings: Finding[] = [];
  if (identity.placeholder)
    findings.push(
      before(`the address in package.json, ${identity.address}, is a placeholder; RELEASING.md says more.`),
    );
  if (remote === undefined) findings.push(before('the repository has no remote "origin".'));
  // The remote may hold a password and is not told.
  else if (placeOf(remote) !== placeOf(identity.repository))
    findings.push(before(`the remote "origin" is not the repository of package.json, ${identity.address}.`));
  return findings;
}

async function tree({ root }: Release): Promise<Finding[]> {
  const files = await dirt(root);
  if (files.length === 0) return [];
  const shown = files.slice(0, 5).map((line) => line.slice(3));
  const more = files.length > shown.length ? ` and ${files.length - shown.length} more` : '';
  return [before(`files are not committed: ${shown.join(', ')}${more}.`)];
}

/** The commit that is checked out has the tag of the version, and that of no other. */
async function tag({ root, identity }: Release): Promise<Finding[]> {
  const here = await tagsAtHead(root);
  const others = here.filter((name) => /^v\d+\.\d+\.\d+/.test(name) && name !== identity.tag);
  if (others.length > 0)
    return [
      wrong(`the tag ${others.join(', ')} is at this commit, but package.json says version ${identity.version}.`),
    ];
  if (here.includes(identity.tag)) return [];
  const elsewhere = (await commitOf(root, `refs/tags/${identity.tag}`)) !== undefined;
  const why = elsewhere ? 'is at another commit: this version is released; raise it' : 'is not at this commit; set it';
  return [before(`the tag ${identity.tag} ${why}.`)];
}

/** What people wrote for the changelog became a version. */
async function changesets({ root }: Release): Promise<Finding[]> {
  const files = await readdir(join(root, '.changeset')).catch(() => []);
  const pending = files.filter((name) => name.endsWith('.md') && name !== 'README.md');
  if (pending.length === 0) return [];
  return [before(`${pending.length} changesets are not part of a version yet; run "npm run release:version".`)];
}

/** npm can publish without a token, and there is none: one that lies about wins over the trust that was set up. */
export async function npmPublishes({ root, env }: Release, home = homedir()): Promise<Finding[]> {
  const findings: Finding[] = [...(await tokens(root, home, env)), ...idToken(env)];
  const version = (await maybe('npm', ['--version'], { cwd: root }))?.trim() ?? '0';
  if (isOlder(version, oldestNpm)) findings.push(before(`npm is ${version}; publishing needs ${oldestNpm} or later.`));
  return findings;
}

/** The job may prove to a registry who it is. */
export function idToken(env: Release['env']): Finding[] {
  if (env.ACTIONS_ID_TOKEN_REQUEST_URL) return [];
  return [before('this is no job of a workflow with "id-token: write", by which npm and PyPI know who publishes.')];
}

/** What npm would take for a publisher's token, in the places where it looks. */
export async function tokens(root: string, home: string, env: Release['env']): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [folder, shown, find] of [
    [root, '.npmrc of the repository', wrong],
    [home, '.npmrc of the user', before],
  ] as const) {
    const text = await readFile(join(folder, '.npmrc'), 'utf8').catch(() => '');
    // The value itself is told to nobody.
    if (/^\s*[^#;\s][^=\n]*:?_(authToken|auth|password)\s*=/m.test(text) || /^\s*_auth(Token)?\s*=/m.test(text))
      findings.push(find(`the ${shown} holds a token or password; npm would use it instead of trusted publishing.`));
  }
  for (const name of ['NODE_AUTH_TOKEN', 'NPM_TOKEN'])
    if (env[name]) findings.push(before(`${name} is set; npm would use it instead of trusted publishing.`));
  return findings;
}
