import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readIdentity } from '../../release/identity.ts';
import { publish } from '../../release/plan.ts';
import { publicRegistries } from '../../release/registries.ts';
import { target } from '../../release/targets/page.ts';
import { createRepository, type Repository } from './repository.ts';

let folder: string;
let repository: Repository;
const path = process.env.PATH;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgateway-page-'));
  repository = createRepository();
  repository.write('CHANGELOG.md', '## [1.2.3]\n\n- New.\n');
});
afterEach(() => {
  process.env.PATH = path;
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

const noScripts = process.platform === 'win32';
if (noScripts) console.warn('NOT TESTED: the release page, because a script cannot stand for gh on Windows.');

test.skipIf(noScripts)(
  'the page is made once, with executables, SBOMs and sums, and with what the changelog says',
  async () => {
    const { root } = repository;
    for (const file of ['executables/a', 'npm/b.tgz', 'sbom/c.json', 'SHA256SUMS']) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    const release = { root, identity: readIdentity(root), env: {}, registries: publicRegistries, step: () => {} };
    const [step] = await target.steps(release, folder);
    if (step === undefined) throw new Error('there is no page');
    gh('echo "no token" >&2; exit 4');
    await expect(publish([step], () => {})).rejects.toThrow('gh cannot ask for the release page of v1.2.3: no token.');
    gh(
      `if [ "$2" = create ]; then echo "$@" > ${folder}/asked; elif [ ! -e ${folder}/asked ]; then echo "release not found" >&2; exit 1; fi`,
    );
    const lines: string[] = [];
    await publish([step], (line) => lines.push(line));
    await publish([step], (line) => lines.push(line));
    expect(lines.map((line) => line.split(': ').at(-1))).toEqual(['published', 'there already, skipped']);
    const files = ['SHA256SUMS', 'executables/a', 'sbom/c.json'].map((file) => join(folder, file)).join(' ');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
      `release create v1.2.3 --verify-tag --title 1.2.3 --notes - New. ${files}\n`,
    );
  },
);

/** Puts a script in the place of gh. */
function gh(text: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\n${text}\n`);
  chmodSync(join(bin, 'gh'), 0o755);
  process.env.PATH = `${bin}${delimiter}${path}`;
}
