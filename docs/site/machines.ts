import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Model } from '@ccgateway/openapi/model';
import { otherLocales } from '../src/lib/locales.ts';

/** A page and the address of its Markdown twin, both below the site. */
export interface TwinPlace {
  /** Such as `operations/sayBusy/`; empty for the first page. */
  readonly path: string;
  /** Such as `operations/sayBusy.md`. */
  readonly twin: string;
}

export interface Twin extends TwinPlace {
  readonly title: string;
  readonly description: string;
}

/** What a worker is told. */
export interface TwinWork {
  readonly site: string;
  /** The address of the site, with a slash at its end. */
  readonly root: string;
  readonly version: string;
  readonly pages: readonly TwinPlace[];
}

/** The parts of llms.txt, by the first word of the addresses of their pages, in their order. */
const chapters: Readonly<Record<string, string>> = {
  guides: 'Guides',
  operations: 'Operations',
  events: 'Events',
  codes: 'Return codes',
  schemas: 'Types',
  groups: 'Groups',
  flows: 'Flows',
  editions: 'Editions',
};
const others = 'More';

/** Pages that repeat what others say; llms-full.txt leaves them out. */
const repeating = /^(fields\/|(operations|events|codes|schemas|groups|flows|editions|changes|downloads)\/$|$)/;

/**
 * Adds what programs read to a built site: a Markdown twin of every page, and llms.txt and llms-full.txt of the English
 * ones.
 *
 * @param root the address of the site, with a slash at its end
 */
export async function addFilesForMachines(site: string, root: string, model: Model): Promise<void> {
  const twins = await writeTwins(site, root, model.version);
  const english = twins.filter(({ path }) => !otherLocales.some((locale) => path.startsWith(`${locale}/`)));
  await writeFile(join(site, 'llms.txt'), contents(english, root, model));
  const texts = english
    .filter(({ path }) => !repeating.test(path))
    .map(({ twin }) => readFile(join(site, twin), 'utf8'));
  await writeFile(join(site, 'llms-full.txt'), (await Promise.all(texts)).join('\n---\n\n'));
}

/** The Markdown twin of a page. */
export function twinOf(path: string): string {
  return path === '' ? 'index.md' : path.replace(/\/$/, '.md');
}

/** The pages of a built site, by their paths. */
export async function pagesOf(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

async function writeTwins(site: string, root: string, version: string): Promise<Twin[]> {
  const pages = (await pagesOf(site)).map((path) => ({ path, twin: twinOf(path) }));
  const workers = Math.min(4, availableParallelism());
  const shares = Array.from({ length: workers }, (_, share) => pages.filter((_, index) => index % workers === share));
  const done = await Promise.all(shares.map((share) => work({ site, root, version, pages: share })));
  return done.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}

function work(workerData: TwinWork): Promise<Twin[]> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('markdown-worker.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject);
  });
}

/** llms.txt: what there is, each page with its twin. */
function contents(twins: readonly Twin[], root: string, { title, summary, version }: Model): string {
  const byChapter = Map.groupBy(twins, ({ path }) => chapters[path.split('/')[0] ?? ''] ?? others);
  const parts = [...Object.values(chapters), others].flatMap((chapter) => {
    const found = byChapter.get(chapter)?.filter(({ path }) => !path.startsWith('fields/')) ?? [];
    const lines = found.map(({ title, twin, description }) => `- [${title}](${root}${twin}): ${description}\n`);
    return lines.length === 0 ? [] : [`## ${chapter}\n\n${lines.join('')}`];
  });
  const head = [
    `# CC-Gateway Contract\n\n> ${title}: ${summary}\n`,
    `Version ${version}. Every page has a Markdown twin; ${root}llms-full.txt has them in one file.`,
    `The description itself: ${root}openapi.json, ${root}openapi.yaml, and ${root}openapi-3.0.json for code generators.\n`,
  ];
  return `${head.join('\n')}\n${parts.join('\n')}`;
}
