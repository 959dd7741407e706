import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';
import { buildSingleFile } from '../reference/build.ts';

/** A file of the site that is taken as a whole. */
export interface Download {
  /** Path below the site, which stays the same in all versions. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The name of the list of downloads, which the page about them reads. */
export const listName = 'downloads.json';

/**
 * Collects everything that readers take as files: the description in its forms, each edition, the model, the flows and the single
 * file. Leaves a list of them with checksums beside them.
 *
 * @returns the folder, as the site has it
 */
export async function collectDownloads(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await buildSingleFile(join(folder, 'downloads/reference.html'));
  const index = JSON.parse(await readFile(join(root, 'generated/editions/index.json'), 'utf8'));
  const editions: string[] = index.editions.map(({ name }: { name: string }) => name);
  const flows = (await readdir(join(root, 'generated/workflows'))).filter((file) => file.endsWith('.yaml'));
  const forms = ['openapi.json', 'openapi-3.0.json'];
  const paths = [
    'openapi.json',
    'openapi.yaml',
    'openapi-3.0.json',
    'model.json',
    ...flows.map((file) => `workflows/${file}`),
    ...editions.flatMap((edition) => forms.map((form) => `editions/${edition}/${form}`)),
  ];
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, 'generated', path), join(folder, path));
  }
  const list = await Promise.all(['downloads/reference.html', ...paths].map((path) => describe(folder, path)));
  await writeFile(join(folder, listName), `${JSON.stringify(list, null, 2)}\n`);
  return folder;
}

/** Copies the downloads into the site, once at addresses without a version and once below the version. */
export async function addDownloads(site: string, downloads: string, version: string): Promise<void> {
  const list: Download[] = JSON.parse(await readFile(join(downloads, listName), 'utf8'));
  await cp(downloads, site, { recursive: true, filter: (path) => !path.endsWith(listName) });
  const versioned = join(site, 'downloads', version);
  for (const { path } of list) {
    const copy = join(versioned, path.replace(/^downloads\//, ''));
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(join(downloads, path), copy);
  }
  const sums = list.map(({ path, sha256 }) => `${sha256}  ${path.replace(/^downloads\//, '')}\n`).join('');
  await writeFile(join(versioned, 'SHA256SUMS'), sums);
}

async function describe(folder: string, path: string): Promise<Download> {
  const content = await readFile(join(folder, path));
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
