import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { readIdentity } from '../release/identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'ccgateway-identity-'));
afterAll(() => rmSync(folder, { recursive: true }));

function identityOf(url: string, version = '0.1.0') {
  const manifest = { version, license: 'Apache-2.0', author: 'Somebody', repository: { type: 'git', url } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return readIdentity(folder);
}

test('the repository has an identity', () => {
  const { version, name, placeholder, address } = readIdentity(root);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(address).toContain(name);
  expect(placeholder).toBe(address.includes('example.com'));
});

test('everything follows from the address', () => {
  expect(identityOf('git+https://github.com/Some-Owner/contract.git')).toMatchObject({
    address: 'https://github.com/Some-Owner/contract',
    homepage: 'https://github.com/Some-Owner/contract#readme',
    bugs: 'https://github.com/Some-Owner/contract/issues',
    owner: 'Some-Owner',
    name: 'contract',
    placeholder: false,
    goModule: 'github.com/Some-Owner/contract/packages/client-go/ccgateway',
    javaGroup: 'io.github.some-owner',
    tag: 'v0.1.0',
    goTag: 'packages/client-go/ccgateway/v0.1.0',
  });
  expect(identityOf('git+https://git.company.net/a/b/contract.git')).toMatchObject({
    owner: 'a/b',
    name: 'contract',
    placeholder: false,
    javaGroup: 'net.company.git',
  });
});

test('a second major version is in the path of Go', () => {
  const { goModule, goTag } = identityOf('git+https://github.com/owner/name.git', '2.0.1');
  expect(goModule).toBe('github.com/owner/name/packages/client-go/ccgateway/v2');
  expect(goTag).toBe('packages/client-go/ccgateway/v2.0.1');
});

test.each(['example.com', 'git.example.org', 'example.invalid'])('%s is a placeholder', (host) => {
  expect(identityOf(`git+https://${host}/contract.git`).placeholder).toBe(true);
});

test('what is missing or malformed is told with an example', () => {
  expect(() => identityOf('https://github.com/owner/name')).toThrow(
    'package.json: repository.url is "https://github.com/owner/name"; write it as in "git+https://github.com/owner/name.git".',
  );
  expect(() => identityOf('git+https://github.com/owner/name.git', '1.0')).toThrow(/version is "1.0"/);
});
