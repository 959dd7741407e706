import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { isHere, run } from './run.ts';

export const folder = join(root, 'scripts/generators');
/** Folder of installed tools, which is kept between runs. */
const tools = join(folder, '.work/tools');
/** Folder of generated clients, which every run makes anew. */
export const output = join(folder, '.work/output');
export const programs = join(folder, 'programs');
export const description = join(root, 'generated/openapi-3.0.json');

export const openapiGenerator = '7.25.0';
export const jar = join(tools, `openapi-generator-cli-${openapiGenerator}.jar`);
const venv = join(tools, 'venv');
/** Python with the packages that programs/python/requirements.txt pins. */
export const python = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
/** Libraries that the manifest of the generated Java client names. */
export const javaLibraries = join(tools, `java-libraries-${openapiGenerator}`);

/** Programs that each language needs on the machine. */
export const needs = {
  java: ['java', 'javac', 'mvn'],
  go: ['go'],
  python: ['python3'],
  csharp: ['mcs'],
} as const;
export type Need = keyof typeof needs;

/** Which of those programs the machine lacks. */
export async function missing(wanted: readonly Need[]): Promise<string[]> {
  const names = [...new Set(wanted.flatMap((need) => needs[need]))];
  const found = await Promise.all(names.map(isHere));
  return names.filter((_, index) => !found[index]);
}

/** Installs the versions pinned above and in the lists of programs/, unless a previous run did. */
export async function install(step: (name: string) => void): Promise<void> {
  await mkdir(tools, { recursive: true });
  if (!existsSync(jar) && (await missing(['java'])).length === 0) {
    step(`openapi-generator ${openapiGenerator} from Maven Central`);
    const artifact = `org.openapitools:openapi-generator-cli:${openapiGenerator}`;
    const options = [`-Dartifact=${artifact}`, '-Dtransitive=false'];
    await maven(['dependency:get', ...options]);
    await maven(['dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${tools}`]);
  }
  if ((await missing(['python'])).length === 0) await installPython(step);
  if ((await missing(['go'])).length === 0) {
    step('oapi-codegen');
    await run('go', ['build', '-o', join(tools, 'oapi-codegen'), 'tool'], join(programs, 'go'));
  }
}

export function oapiCodegen(args: readonly string[], cwd: string): Promise<string> {
  return run(join(tools, 'oapi-codegen'), args, cwd);
}

export function maven(args: readonly string[], cwd = tools): Promise<string> {
  return run('mvn', ['-q', '-B', '--no-transfer-progress', ...args], cwd);
}

async function installPython(step: (name: string) => void): Promise<void> {
  const wanted = join(programs, 'python/requirements.txt');
  const present = join(venv, 'installed.txt');
  if ((await readFile(wanted, 'utf8')) === (await readFile(present, 'utf8').catch(() => undefined))) return;
  step('openapi-python-client and mypy from PyPI');
  await run('python3', ['-m', 'venv', '--clear', venv], tools);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', wanted], tools);
  await copyFile(wanted, present);
}

/** Copies the libraries of the generated Java client, according to its manifest, unless a previous run did. */
export async function installJavaLibraries(client: string): Promise<void> {
  if (existsSync(javaLibraries)) return;
  const unfinished = `${javaLibraries}.${process.pid}`;
  await maven(['dependency:copy-dependencies', '-DincludeScope=compile', `-DoutputDirectory=${unfinished}`], client);
  await rename(unfinished, javaLibraries);
}
