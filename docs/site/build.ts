import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Model } from '@ccgateway/openapi/model';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { otherLocales } from '../src/lib/locales.ts';
import { addDownloads, collectDownloads } from './downloads.ts';
import { hashOfInputs } from './inputs.ts';
import { locked } from './lock.ts';
import { addFilesForMachines, pagesOf, twinOf } from './machines.ts';
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
      await nameMissingPages(draft);
      tell('add what programs read, and policies');
      const model: Model = JSON.parse(await readFile(join(root, 'generated/model.json'), 'utf8'));
      await addFilesForMachines(draft, `${address}${base}`, model);
      await finishPages(draft, base);
      await addDownloads(draft, downloads, model.version);
      const mark: BuildMark = { version: model.version, inputs };
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
        // Astro lets an environment that has this one, as that of vitest has, win over its own base.
        BASE_URL: base,
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

/** Gives every page that the builder made its policy and the link to its Markdown twin. */
async function finishPages(site: string, base: string): Promise<void> {
  for (const path of await pagesOf(site)) {
    const file = join(site, path, 'index.html');
    const twin = `<link rel="alternate" type="text/markdown" href="${base}${twinOf(path)}">`;
    const html = (await readFile(file, 'utf8')).replace('</head>', `${twin}</head>`);
    await writeFile(file, addPolicy(html));
  }
  for (const folder of foldersOfLanguages(site)) {
    const missing = join(folder, '404.html');
    await writeFile(missing, addPolicy(await readFile(missing, 'utf8')));
  }
}

function foldersOfLanguages(site: string): string[] {
  return [site, ...otherLocales.map((locale) => join(site, locale))];
}

/** Gives the page for unknown addresses of each language the name by which servers look for it. */
async function nameMissingPages(site: string): Promise<void> {
  for (const folder of foldersOfLanguages(site)) {
    await rename(join(folder, '404/index.html'), join(folder, '404.html'));
    await rmdir(join(folder, '404'));
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
