import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../lib/paths.ts';
import { lint } from '../lib/redocly.ts';
import plugin from '../lint/plugin.ts';

const rules = Object.keys(plugin().rules.oas3);
const fixtures = join(root, 'scripts/test/fixtures');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-lint-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(rules)('rule %s', (rule) => {
  /** Lints a fixture with this rule alone; returns what it reports. */
  async function report(name: string): Promise<string> {
    const config = join(folder, `${rule}-${name}.yaml`);
    await writeFile(config, `plugins: ['${root}/scripts/lint/plugin.ts']\nrules: { ccgateway/${rule}: error }\n`);
    const failure = await lint(join(fixtures, rule, `${name}.yaml`), config).catch((error: Error) => error.message);
    return failure ?? '';
  }

  test('has fixtures', () => {
    expect(existsSync(join(fixtures, rule, 'pass.yaml')) && existsSync(join(fixtures, rule, 'fail.yaml'))).toBe(true);
  });

  test('passes what is right', async () => {
    expect(await report('pass')).toBe('');
  });

  test('reports what is wrong in one sentence with file and place', async () => {
    const message = await report('fail');
    expect(message.split('\n')).toHaveLength(1);
    expect(message).toMatch(new RegExp(`fail\\.yaml:\\d+:\\d+: .+\\. \\(ccgateway/${rule}\\)$`));
  });
});
