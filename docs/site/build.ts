import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { addDownloads, collectDownloads } from './downloads.ts';
import { hashOfInputs } from './inputs.ts';
import { locked } from './lock.ts';
import { addFilesForMachines } from './machines.ts';
import { addPolicy } from './policy.ts';

/** Where the site lies that `npm run docs` builds. */
export const siteFolder = join(root, 'docs/dist');

/** The address that the site has in Markdown and in its map, unless another is given: the one of `npm start`. */
export const localAddress = 'http://127.0.0.1:8070';

const work = join(root, 'docs/.astro');

export interface SiteOptions {
  /** Where the site is published: scheme, host and port. */
  readonly address?: string;
  /** The path below which it is published, with slashes around it. */
  readonly base?: string;
  /** Folder that becomes the site. */
  readonly folder?: string;
}

/** The content of `build.json`, which each built site has. */
interface BuildMark {
  readonly version: string;
  readonly inputs: string;
}

/**
 * Builds the site, unless the folder holds one of the same inputs. The folder is replaced as a whole when all of the new
 * site is there. Processes that build at the same time wait for each other.
 *
 * @param tell called with each step
 * @returns whether a build was needed
 */
export async function buildSite(options: SiteOptions = {}, tell: (step: string) => void = () => {}): Promise<boolean> {
  const { address = localAddress, base = '/', folder = siteFolder } = options;
  return locked(join(work, 'build.lock'), async () => {
    const inputs = await hashOfInputs({ address, base });
    if ((await markOf(folder))?.inputs === inputs) return false;
    const draft = join(work, `draft-${process.pid}`);
    const old = join(work, `old-${process.pid}`);
    try {
      await rm(draft, { recursive: true, force: true });
      tell('build the single file');
      const downloads = await collectDownloads(join(work, 'downloads'));
      tell('build the pages');
      await astro(draft, { address, base, downloads });
      tell('add what is for machines, and policies');
      await addFilesForMachines(draft, { address, base });
      await protect(draft);
      const version = await versionOf();
      await addDownloads(draft, downloads, version);
      const mark: BuildMark = { version, inputs };
      await writeFile(join(draft, 'build.json'), `${JSON.stringify(mark)}\n`);
      await rename(folder, old).catch(ignoreMissing);
      await rename(draft, folder);
    } finally {
      await Promise.all([draft, old].map((path) => rm(path, { recursive: true, force: true })));
    }
    return true;
  });
}

/** Whether the folder holds the site of the present inputs. */
export async function isCurrent({ address = localAddress, base = '/', folder = siteFolder }: SiteOptions = {}) {
  return (await markOf(folder))?.inputs === (await hashOfInputs({ address, base }));
}

async function markOf(folder: string): Promise<BuildMark | undefined> {
  const text = await readFile(join(folder, 'build.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

async function versionOf(): Promise<string> {
  return JSON.parse(await readFile(join(root, 'generated/model.json'), 'utf8')).version;
}

async function astro(
  draft: string,
  { address, base, downloads }: { address: string; base: string; downloads: string },
): Promise<void> {
  await mkdir(draft, { recursive: true });
  const command = ['--conditions=source', join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];
  const { code, stdout, stderr } = await runTool(
    process.execPath,
    [...command, '--outDir', relative(join(root, 'docs'), draft)],
    {
      cwd: join(root, 'docs'),
      env: {
        ASTRO_TELEMETRY_DISABLED: '1',
        DOCS_SITE: address,
        DOCS_BASE: base,
        DOCS_DOWNLOADS: downloads,
      },
    },
  );
  if (code !== 0) {
    throw new Problem(
      `The site could not be built; the builder says:\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-30).join('\n')}`,
    );
  }
}

/** Writes the policy into every page that the builder made. */
async function protect(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('downloads'));
  for (const page of pages) {
    const file = join(folder, page);
    await writeFile(file, addPolicy(await readFile(file, 'utf8')));
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
