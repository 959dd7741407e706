import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../cli/problem.ts';
import { runTool } from '../cli/run-tool.ts';
import type { Model } from '../model/model.ts';

/** What today's contract is compared with. */
export interface Old {
  /** Where it is from, in words. */
  readonly name: string;
  readonly model: Model;
  /** The text of its OpenAPI description, for other tools; undefined if there is none. */
  readonly openapi: string | undefined;
  /** The text of its changelog; undefined if there is none. */
  readonly changelog: string | undefined;
}

/** Names no version to compare with; the command ends with 2. */
export class NothingToCompare extends Problem {}

const modelFile = 'generated/model.json';
// Other tools compare the description; this project's own comparison reads the model.
const descriptionFile = 'generated/openapi.json';

/**
 * The contract to compare with: a file model.json, a folder that has one, or a git revision.
 *
 * @param given path or revision; without it the newest tag, else origin/main
 * @throws NothingToCompare if there is none
 */
export async function readOld(given: string | undefined, cwd: string): Promise<Old> {
  if (given !== undefined && existsSync(resolve(cwd, given))) return readFiles(given, cwd);
  const revision = given === undefined ? await usual(cwd) : await named(given, cwd);
  const text = await show(revision.commit, modelFile, cwd);
  if (text === undefined) {
    throw new NothingToCompare(
      `${revision.name} has no ${modelFile}; name a revision that has it, or a file: npm run check:breaking -- <revision or file>.`,
    );
  }
  return {
    name: revision.name,
    model: parse(text, `${modelFile} of ${revision.name}`),
    openapi: await show(revision.commit, descriptionFile, cwd),
    changelog: await show(revision.commit, 'CHANGELOG.md', cwd),
  };
}

interface Revision {
  readonly commit: string;
  readonly name: string;
}

async function usual(cwd: string): Promise<Revision> {
  const tags = await git(['tag', '--list', '--sort=-version:refname', '--merged', 'HEAD'], cwd);
  const [tag] = (tags ?? '').split('\n').filter(Boolean);
  if (tag !== undefined) return { commit: `refs/tags/${tag}`, name: `the newest tag, ${tag}` };
  const main = (await git(['rev-parse', '--verify', '--quiet', 'refs/remotes/origin/main^{commit}'], cwd))?.trim();
  if (main) return { commit: main, name: `origin/main (${main.slice(0, 7)}), because there is no tag` };
  throw new NothingToCompare(
    'There is neither a tag nor origin/main to compare with; name a revision or a file: npm run check:breaking -- <revision or file>.',
  );
}

async function named(given: string, cwd: string): Promise<Revision> {
  const commit = given.startsWith('-')
    ? undefined
    : (await git(['rev-parse', '--verify', '--quiet', `${given}^{commit}`], cwd))?.trim();
  if (commit) return { commit, name: commit.startsWith(given) ? given : `${given} (${commit.slice(0, 7)})` };
  throw new NothingToCompare(
    `"${given}" is neither a file nor a git revision here; name one that exists, such as HEAD~1 or ${modelFile}.`,
  );
}

function readFiles(given: string, cwd: string): Old {
  const path = resolve(cwd, given);
  const file = statSync(path).isDirectory() ? join(path, 'model.json') : path;
  if (!existsSync(file)) throw new NothingToCompare(`${given} has no model.json; name the file itself.`);
  const beside = join(dirname(file), 'openapi.json');
  return {
    name: `the file ${given}`,
    model: parse(readFileSync(file, 'utf8'), given),
    openapi: existsSync(beside) ? readFileSync(beside, 'utf8') : undefined,
    changelog: undefined,
  };
}

/** Reads a model. Lists that models had not from the beginning are empty where they are absent. */
function parse(text: string, name: string): Model {
  const broken = (why: string) =>
    new NothingToCompare(`${name} is no model of this interface: ${why}; name a generated model.json.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken('it is no JSON');
  }
  const model = value as Partial<Model> | null;
  if (model === null || typeof model !== 'object' || !Array.isArray(model.operations) || model.schemas === undefined) {
    throw broken('it has no operations and schemas');
  }
  // Readers of another format would misread it.
  if (model.format !== 1) throw broken(`its format is ${String(model.format)}, not 1`);
  const legacy = { objects: [], forms: [], routes: [], ...model.legacy };
  return {
    servers: [],
    groups: [],
    webhooks: [],
    events: [],
    retcodes: [],
    editions: [],
    corrections: [],
    ...model,
    legacy,
  } as unknown as Model;
}

function show(commit: string, file: string, cwd: string): Promise<string | undefined> {
  return git(['show', `${commit}:${file}`], cwd);
}

/** What git prints; undefined if it fails, also for want of git or of a repository. */
async function git(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await runTool('git', args, { cwd });
    return code === 0 ? stdout : undefined;
  } catch {
    return undefined;
  }
}
