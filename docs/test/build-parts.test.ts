import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDownloads, type Download } from '../site/downloads.ts';
import { hashOfFiles } from '../site/inputs.ts';
import { locked } from '../site/lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe('the hash of inputs', () => {
  const hash = (options: object = {}) => hashOfFiles(['src', 'one.txt'], { base: folder, options });
  beforeEach(async () => {
    await write('src/a.ts', 'a');
    await write('one.txt', 'one');
  });

  test.each([
    ['a changed file', () => write('src/a.ts', 'b')],
    ['a new file', () => write('src/deep/b.ts', '')],
    [
      'a renamed file',
      async () => {
        await rm(join(folder, 'src/a.ts'));
        await write('src/c.ts', 'a');
      },
    ],
    [
      'text that moves from a file to the next',
      async () => {
        await write('one.txt', 'on');
        await write('src/a.ts', 'ea');
      },
    ],
  ])('is another with %s', async (_, change) => {
    const before = await hash();
    await change();
    expect(await hash()).not.toBe(before);
  });

  test('is another with other options, and the same with what decides nothing', async () => {
    const before = await hash();
    await write('src/test/a.test.ts', 'x');
    await write('src/node_modules/b.js', 'x');
    expect(await hash()).toBe(before);
    expect(await hash({ base: '/ccgateway/' })).not.toBe(before);
  });
});

describe('a lock', () => {
  test('lets one work at a time', async () => {
    const file = join(folder, 'deep/build.lock');
    let inside = 0;
    const most: number[] = [];
    const work = () =>
      locked(file, async () => {
        most.push(++inside);
        await wait(20);
        inside--;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toEqual([1, 1, 1]);
  });

  test('is free after a failure, and when its process has ended', async () => {
    const file = join(folder, 'build.lock');
    await expect(locked(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    // No process has this number: it is above the greatest that systems give.
    await writeFile(file, '99999999');
    expect(await locked(file, async () => 'done')).toBe('done');
  });
});

test('downloads are at stable addresses, again below the version, and have the checksums that are told', async () => {
  const files = { 'openapi.json': '{}', 'editions/2025-11/openapi.json': '{"a":1}', 'downloads/reference.html': '<p>' };
  const list: Download[] = [];
  for (const [path, text] of Object.entries(files)) {
    await write(`downloads/${path}`, text);
    list.push({ path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') });
  }
  await write('downloads/downloads.json', JSON.stringify(list));
  const site = join(folder, 'site');
  await addDownloads(site, join(folder, 'downloads'), '9.8.7');
  const sums = await readFile(join(site, 'downloads/9.8.7/SHA256SUMS'), 'utf8');
  expect(sums.trim().split('\n')).toHaveLength(list.length);
  for (const { path, sha256 } of list) {
    const short = path.replace(/^downloads\//, '');
    for (const place of [path, `downloads/9.8.7/${short}`]) {
      const content = await readFile(join(site, place));
      expect(createHash('sha256').update(content).digest('hex'), place).toBe(sha256);
    }
    expect(sums).toContain(`${sha256}  ${short}\n`);
  }
});
