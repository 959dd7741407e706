import { afterEach, beforeEach, expect, test } from 'vitest';
import { readIdentity } from '../../release/identity.ts';
import { idToken, preflight, tokens } from '../../release/preflight.ts';
import { publicRegistries } from '../../release/registries.ts';
import type { Release } from '../../release/target.ts';
import { goPath, versions } from '../../release/versions.ts';
import { createRepository, type Repository } from './repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

function release(): Release {
  const { root } = repository;
  return { root, identity: readIdentity(root), env: {}, registries: publicRegistries, step: () => {} };
}

const lines = async (findings: Promise<readonly { kind: string; text: string }[]>) =>
  (await findings).map(({ kind, text }) => `${kind}: ${text}`);
const manifests = () => lines(versions(repository.root, readIdentity(repository.root)));

test('a tree with its tag, its remote and no changeset may be released', async () => {
  expect(await manifests()).toEqual([]);
  expect(await lines(preflight(release()))).toEqual([]);
});

test.each([
  ['packages/simulator/package.json', '1.2.3', '1.2.4', 'version is 1.2.4 instead of 1.2.3'],
  ['packages/react/package.json', '"@ccgateway/client":"1.2.3"', '"@ccgateway/client":"1.0.0"', 'is 1.0.0 instead'],
  ['packages/client-python/pyproject.toml', '1.2.3', '1.2.2', 'version is 1.2.2'],
  ['packages/client-java/pom.xml', '1.2.3', '1.2.2', 'version is 1.2.2'],
  ['packages/client-go/ccgateway/go.mod', 'owner', 'other', 'module is github.com/other/name'],
])('another version or path in %s is wrong, and named', async (file, from, to, sentence) => {
  const text = repository.git('show', `HEAD:${file}`);
  expect(text).toContain(from);
  repository.write(file, text.replaceAll(from, to));
  expect(await manifests()).toEqual([expect.stringMatching(new RegExp(`^wrong: ${file}: .*${sentence}`))]);
});

test('Go finds no version from 2 on whose path does not end with it, and no tag without its folder', () => {
  const goModule = 'github.com/owner/name/packages/client-go/ccgateway';
  const goTag = 'packages/client-go/ccgateway/v2.0.0';
  expect(goPath({ version: '2.0.0', goModule: `${goModule}/v2`, goTag })).toEqual([]);
  expect(goPath({ version: '2.0.0', goModule, goTag })).toMatchObject([{ kind: 'wrong', text: /end with \/v2/ }]);
  expect(goPath({ version: '2.0.0', goModule: `${goModule}/v2`, goTag: 'v2.0.0' })).toMatchObject([{ kind: 'wrong' }]);
});

test('what only a real release has is told as such: address, remote, tag, tree, changesets', async () => {
  repository.git('remote', 'set-url', 'origin', 'https://somebody:hidden@github.com/owner/fork.git');
  repository.git('tag', '--delete', 'v1.2.3');
  repository.write('.changeset/README.md', '');
  repository.write('.changeset/small-words.md', '');
  const told = await lines(preflight(release()));
  expect(told).toEqual([
    expect.stringMatching(/^before: the remote "origin" is not .*github\.com\/owner\/name\./),
    expect.stringMatching(/^before: files are not committed: \.changeset\/\./),
    expect.stringMatching(/^before: the tag v1\.2\.3 is not at this commit/),
    expect.stringMatching(/^before: 1 changesets/),
  ]);
  expect(told.join('\n')).not.toContain('hidden');
  repository.git('remote', 'remove', 'origin');
  repository.write('package.json', repository.git('show', 'HEAD:package.json').replace('github.com', 'example.com'));
  expect((await lines(preflight(release()))).slice(0, 2)).toEqual([
    expect.stringMatching(/^before: the address .* is a placeholder/),
    expect.stringMatching(/^before: the repository has no remote/),
  ]);
});

test('the tag of another version at this commit is wrong; that of this version elsewhere asks for a new one', async () => {
  repository.git('tag', 'v1.3.0');
  expect(await lines(preflight(release()))).toEqual([expect.stringMatching(/^wrong: the tag v1\.3\.0 .* 1\.2\.3\.$/)]);
  repository.git('tag', '--delete', 'v1.3.0');
  repository.write('x', '');
  repository.commit();
  expect(await lines(preflight(release()))).toEqual([expect.stringMatching(/^before: the tag v1\.2\.3 is at another/)]);
});

test.each([
  ['//registry.npmjs.org/:_authToken=secret1', true],
  ['_auth = secret1', true],
  ['registry=https://registry.npmjs.org/\n  //x/:_password="secret1"', true],
  ['; //registry.npmjs.org/:_authToken=secret1', false],
  ['ignore-scripts=true', false],
])('a token in .npmrc is found and not told: %j', async (text, found) => {
  const home = `${repository.root}/home`;
  const tell = () => lines(tokens(repository.root, home, {}));
  expect(await tell()).toEqual([]);
  repository.write('.npmrc', text);
  expect(await tell()).toEqual(found ? [expect.stringMatching(/^wrong: the \.npmrc of the repository/)] : []);
  repository.write('.npmrc', '');
  repository.write('home/.npmrc', text);
  const told = await tell();
  expect(told).toEqual(found ? [expect.stringMatching(/^before: the \.npmrc of the user/)] : []);
  expect(told.join()).not.toContain('secret1');
});

test('a token in the environment is found; a job proves who it is by its id token', async () => {
  const told = await lines(tokens(repository.root, `${repository.root}/home`, { NPM_TOKEN: 'secret1' }));
  expect(told).toEqual([expect.stringMatching(/^before: NPM_TOKEN is set/)]);
  expect(told.join()).not.toContain('secret1');
  expect(idToken({})).toMatchObject([{ kind: 'before', text: expect.stringContaining('id-token: write') }]);
  expect(idToken({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com/' })).toEqual([]);
});
