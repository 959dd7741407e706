import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFilesForMachines, pagesOf, twinOf } from '../site/machines.ts';
import { interfaceModel } from '../src/lib/model.ts';

const root = 'https://docs.example.com/ccgateway/';
const pages = [
  '',
  'operations/',
  'operations/sayBusy/',
  'codes/100-006/',
  'fields/agentid/',
  'zh-cn/operations/sayBusy/',
];
let site: string;
const read = (path: string) => readFile(join(site, path), 'utf8');

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'ccgateway-machines-'));
  for (const path of pages) {
    const head = `<meta name="description" content="About ${path}">`;
    const content = `<div class="sl-markdown-content"><p>Text of ${path} 座席 <a href="/ccgateway/">first</a></p></div>`;
    await mkdir(join(site, path), { recursive: true });
    await writeFile(join(site, path, 'index.html'), `<head>${head}</head><main><h1>Page ${path}</h1>${content}</main>`);
  }
  await addFilesForMachines(site, root, interfaceModel);
});
afterAll(() => rm(site, { recursive: true, force: true }));

test('every page has a twin that names its source, in UTF-8', async () => {
  expect(await pagesOf(site)).toEqual(pages.toSorted());
  for (const path of pages) {
    const text = await read(twinOf(path));
    expect(text).toContain(`Source: ${root}${path} (CC-Gateway Contract, version ${interfaceModel.version})`);
    expect(text).toContain('座席');
    expect(text).toContain(`](${root})`);
  }
});

test('llms.txt names the twins of the English pages by chapter, with absolute links', async () => {
  const text = await read('llms.txt');
  expect(text).toContain(`## Operations\n\n- [Page operations/](${root}operations.md): About operations/\n`);
  expect(text).toContain(`- [Page codes/100-006/](${root}codes/100-006.md): About codes/100-006/\n`);
  expect(text).not.toMatch(/zh-cn|fields\//);
  expect([...text.matchAll(/\]\((?!https:\/\/docs\.example\.com\/ccgateway\/)/g)]).toEqual([]);
  for (const form of ['openapi.json', 'openapi.yaml', 'openapi-3.0.json']) expect(text).toContain(`${root}${form}`);
});

test('llms-full.txt has the text of each English page that repeats no other', async () => {
  const text = await read('llms-full.txt');
  expect([...text.matchAll(/^# (.*)$/gm)].map(([, title]) => title)).toEqual([
    'Page codes/100-006/',
    'Page operations/sayBusy/',
  ]);
});
