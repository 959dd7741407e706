// Publishes what is small with the real programs, to registries and a repository on this machine.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishBundle } from '../../release/central.ts';
import { readIdentity } from '../../release/identity.ts';
import { npmPackages } from '../../release/npm-packages.ts';
import { publish } from '../../release/plan.ts';
import { publicRegistries } from '../../release/registries.ts';
import { maybe } from '../../release/run.ts';
import { sign } from '../../release/signature.ts';
import type { Release } from '../../release/target.ts';
import { target as go } from '../../release/targets/go.ts';
import { target as npm } from '../../release/targets/npm.ts';
import { startRegistry } from './registry.ts';
import { createRepository } from './repository.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgateway-publishing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('npm publishes in the order of dependencies; a run after a failure skips what is there', async () => {
  const repository = createRepository();
  const registry = await startRegistry();
  const token = `npm_config_//${new URL(registry.registries.npm).host}/:_authToken`;
  try {
    process.env[token] = 'of-the-test';
    const { root } = repository;
    mkdirSync(join(folder, 'npm'));
    for (const name of npmPackages.slice(0, 3))
      execFileSync('npm', ['pack', '--silent', '--pack-destination', join(folder, 'npm'), `./packages/${name}`], {
        cwd: root,
      });
    const release: Release = {
      root,
      identity: readIdentity(root),
      env: {},
      registries: registry.registries,
      step: () => {},
    };
    const steps = (await npm.steps(release, folder)).slice(0, 3);
    registry.kept.add('/@ccgateway/openapi/1.2.3');
    registry.broken = 403;
    const lines: string[] = [];
    await expect(publish(steps, (line) => lines.push(line))).rejects.toThrow(/^2 of 3, npm: @ccgateway\/client/);
    registry.broken = undefined;
    await publish(steps, (line) => lines.push(line));
    await publish(steps, (line) => lines.push(line));
    expect(lines.map((line) => line.replace(/^.*@ccgateway\/(\w+).*: /, '$1 '))).toEqual([
      'openapi there already, skipped',
      'openapi there already, skipped',
      'client published',
      'react published',
      'openapi there already, skipped',
      'client there already, skipped',
      'react there already, skipped',
    ]);
    expect(registry.requests.filter((request) => request.startsWith('PUT'))).toEqual([
      'PUT /@ccgateway/client',
      'PUT /@ccgateway/client',
      'PUT /@ccgateway/react',
    ]);
  } finally {
    delete process.env[token];
    await registry.close();
    repository.remove();
  }
});

test('the tag of the Go module is pushed once, at the commit of the release', async () => {
  const repository = createRepository();
  try {
    const { root, git } = repository;
    execFileSync('git', ['init', '--quiet', '--bare', folder]);
    git('remote', 'set-url', 'origin', folder);
    const released = git('rev-parse', 'HEAD');
    repository.write('later', '');
    repository.commit();
    const release: Release = {
      root,
      identity: readIdentity(root),
      env: {},
      registries: publicRegistries,
      step: () => {},
    };
    const [step] = await go.steps(release, folder);
    const lines: string[] = [];
    await publish([step as NonNullable<typeof step>], (line) => lines.push(line));
    await publish([step as NonNullable<typeof step>], (line) => lines.push(line));
    expect(lines.map((line) => line.split(': ').at(-1))).toEqual(['published', 'there already, skipped']);
    const pushed = execFileSync('git', ['--git-dir', folder, 'show-ref', '--tags'], { encoding: 'utf8' });
    expect(pushed).toBe(`${released.trim()} refs/tags/packages/client-go/ccgateway/v1.2.3\n`);
    git('remote', 'set-url', 'origin', join(folder, 'nothing'));
    await expect(publish([step as NonNullable<typeof step>], () => {})).rejects.toThrow('out of reach');
  } finally {
    repository.remove();
  }
});

test.each([
  [['PENDING', 'VALIDATING', 'PUBLISHED'], undefined],
  [['VALIDATING', 'FAILED'], 'Maven Central refuses the deployment id-1: {"ccgateway":["no javadoc"]}'],
])('a bundle is handed in to Maven Central, and its state asked until it is %j', async (states, failure) => {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    asked.push(`${request.method} ${pathname} ${searchParams} ${request.headers.authorization}`);
    if (pathname.endsWith('/upload')) {
      expect(Buffer.concat(parts).toString()).toMatch(/name="bundle"; filename="x-bundle\.zip"[\s\S]*the bundle/);
      return response.writeHead(201).end('id-1\n');
    }
    const deploymentState = states[asked.length - 2];
    return response.end(JSON.stringify({ deploymentState, errors: { ccgateway: ['no javadoc'] } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const central = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file = join(folder, 'x-bundle.zip');
  writeFileSync(file, 'the bundle');
  const env = { CENTRAL_USERNAME: 'user', CENTRAL_PASSWORD: 'part' };
  try {
    const ended = publishBundle(file, { ...publicRegistries, central }, env, 1);
    if (failure === undefined) await ended;
    else await expect(ended).rejects.toThrow(failure);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const token = `Bearer ${Buffer.from('user:part').toString('base64')}`;
  expect(asked).toEqual([
    `POST /api/v1/publisher/upload name=x-bundle&publishingType=AUTOMATIC ${token}`,
    ...states.map(() => `POST /api/v1/publisher/status id=id-1 ${token}`),
  ]);
});

const hasGpg = (await maybe('gpg', ['--version'])) !== undefined;
if (!hasGpg) console.warn('NOT TESTED: signatures for Maven Central, because this machine has no gpg.');
test.skipIf(!hasGpg && process.env.CI === undefined)(
  'files are signed with the key of a variable, and nothing of it stays',
  async () => {
    // The path of the socket of its agent is short enough there.
    const home = mkdtempSync(join(tmpdir(), 'gpg-'));
    const gpg = (...args: string[]) =>
      execFileSync(
        'gpg',
        ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', 'p', ...args],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
    const file = join(folder, 'a.jar');
    writeFileSync(file, 'a jar');
    try {
      gpg('--quick-generate-key', 'Somebody <x@example.com>', 'ed25519', 'sign', 'never');
      await sign([file], gpg('--armor', '--export-secret-keys'), 'p');
      gpg('--verify', `${file}.asc`, file);
      writeFileSync(file, 'another jar');
      expect(() => gpg('--verify', `${file}.asc`, file)).toThrow();
      rmSync(`${file}.asc`);
      await expect(sign([file], 'no key')).rejects.toThrow(/^gpg .* ended with 2/);
      expect(existsSync(`${file}.asc`)).toBe(false);
    } finally {
      execFileSync('gpgconf', ['--homedir', home, '--kill', 'all']);
      rmSync(home, { recursive: true, force: true });
    }
  },
);
