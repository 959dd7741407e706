import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Twin, TwinWork } from './machines.ts';
import { textOfPage } from './markdown.ts';

// Writes the Markdown twins of some pages of a site, and answers with their titles.

const { site, root, version, pages } = workerData as TwinWork;
const twins: Twin[] = [];
for (const page of pages) {
  const address = `${root}${page.path}`;
  const { title, description, markdown } = textOfPage(
    await readFile(join(site, page.path, 'index.html'), 'utf8'),
    address,
  );
  const source = `Source: ${address} (CC-Gateway Contract, version ${version})`;
  const text = `# ${title}\n\n> ${description}\n\n${source}\n\n${markdown}`;
  await mkdir(dirname(join(site, page.twin)), { recursive: true });
  await writeFile(join(site, page.twin), text);
  twins.push({ ...page, title, description });
}
parentPort?.postMessage(twins);
