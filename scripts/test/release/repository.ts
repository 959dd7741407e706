import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npmPackages } from '../../release/npm-packages.ts';

/** A small repository with all that a release reads before it builds. */
export interface Repository {
  readonly root: string;
  git(...args: string[]): string;
  write(file: string, text: string): void;
  commit(): void;
  remove(): void;
}

const address = 'https://github.com/owner/name';

export function createRepository(version = '1.2.3'): Repository {
  const root = mkdtempSync(join(tmpdir(), 'ccgateway-release-test-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const json = (file: string, value: object) => write(file, JSON.stringify(value));
  const repository = { type: 'git', url: `git+${address}.git` };
  json('package.json', { version, license: 'Apache-2.0', author: 'Those who wrote it', repository });
  for (const name of npmPackages) json(`packages/${name}/package.json`, { name: `@ccgateway/${name}`, version });
  json('packages/react/package.json', {
    name: '@ccgateway/react',
    version,
    peerDependencies: { '@ccgateway/client': version, react: '>=18' },
  });
  write('packages/client-python/pyproject.toml', `[project]\nname = "ccgateway"\nversion = "${version}"\n`);
  write(
    'packages/client-java/pom.xml',
    `<project><artifactId>ccgateway</artifactId>\n  <version>${version}</version></project>`,
  );
  write(
    'packages/client-go/ccgateway/go.mod',
    'module github.com/owner/name/packages/client-go/ccgateway\n\ngo 1.25\n',
  );
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
  };
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'git@github.com:owner/name.git');
  commit();
  git('tag', `v${version}`);
  return { root, git, write, commit, remove: () => rmSync(root, { recursive: true, force: true }) };
}
