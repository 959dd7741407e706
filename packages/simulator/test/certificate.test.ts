import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCertificateName, makeCertificate } from '../src/host/certificate.ts';
import { type RunningSimulator, startSimulator } from '../src/node.ts';

const named = ['gateway.test', '192.0.2.9', '2001:db8::9'];
let running: RunningSimulator;
let folder: string;
let file: string;
let url: string;

beforeAll(async () => {
  running = await startSimulator({ httpsPort: 0, certificateNames: named });
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-certificate-'));
  file = join(folder, 'authority.pem');
  await writeFile(file, running.certificate ?? '');
  url = `https://127.0.0.1:${running.https?.port}/metrics`;
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

/** What a program prints; its error when it fails. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, args, { env: { ...process.env, GO111MODULE: 'off' } }, (error, stdout, stderr) =>
      resolve(error ? `failed: ${stderr || error.message}` : stdout.trim()),
    );
  });
}

/** The status that Node gets, calling the server by a name; the code of its error. */
function ask(name: string, ca = running.certificate): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port: running.https?.port, path: '/metrics', ca, agent: false };
    // Node asks for the name of the header in the certificate where that is a name, and for the address where not.
    request({ ...options, servername: name, headers: { Host: name } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      .end();
  });
}

describe('Node', () => {
  test.each(['localhost', 'gateway.test'])('trusts it as %s', async (name) => {
    expect(await ask(name)).toBe(200);
  });

  test('does not trust it under another name, nor without the authority', async () => {
    expect(await ask('other.test')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(await ask('localhost', '')).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  test('sees a server that is no authority, signed by an authority that is no server', async () => {
    const authority = new X509Certificate(running.certificate ?? '');
    const server = await new Promise<X509Certificate | undefined>((resolve) => {
      const socket = connectTls(
        { host: '127.0.0.1', port: running.https?.port ?? 0, ca: running.certificate, servername: 'localhost' },
        () => {
          resolve(socket.getPeerX509Certificate());
          socket.destroy();
        },
      );
    });
    expect([server?.ca, authority.ca]).toEqual([false, true]);
    expect(server?.checkIssued(authority)).toBe(true);
    expect(server?.verify(authority.publicKey)).toBe(true);
    expect(authority.subjectAltName).toBeUndefined();
    for (const ip of ['127.0.0.1', '::1', '192.0.2.9', '2001:db8::9'])
      expect([ip, server?.checkIP(ip)]).toEqual([ip, ip]);
  });
});

test('curl trusts it as each name that was asked for, and under no other', async () => {
  const curl = (name: string) =>
    run('curl', [
      ...['-sS', '--noproxy', '*', '--cacert', file, '-o', '/dev/null', '-w', '%{http_code}'],
      ...['--connect-to', `::127.0.0.1:${running.https?.port}`, `https://${name}/metrics`],
    ]);
  const names = ['localhost', '127.0.0.1', '[::1]', 'gateway.test', '192.0.2.9', '[2001:db8::9]'];
  for (const name of names) expect([name, await curl(name)]).toEqual([name, '200']);
  expect(await curl('other.test')).toMatch(/^failed: curl: \(60\)/);
});

test('OpenSSL finds no fault in the certificates when it is strict', async () => {
  const made = await makeCertificate(named);
  const server = join(folder, 'server.pem');
  const authority = join(folder, 'other-authority.pem');
  await writeFile(server, made.cert);
  await writeFile(authority, made.authority);
  expect(await run('openssl', ['verify', '-x509_strict', '-CAfile', authority, server])).toBe(`${server}: OK`);
  expect(await run('openssl', ['verify', '-x509_strict', '-CAfile', file, server])).toMatch(/^failed:/);
});

test('every form of an IPv6 address ends in its bytes', async () => {
  const forms = ['fe80::1%eth0', '::ffff:192.0.2.1', '1::', '2001:DB8:0:0:1:2:3:4'];
  const { subjectAltName } = new X509Certificate((await makeCertificate(forms)).cert);
  expect(subjectAltName?.split(', ').slice(3)).toEqual([
    'IP Address:FE80:0:0:0:0:0:0:1',
    'IP Address:0:0:0:0:0:FFFF:C000:201',
    'IP Address:1:0:0:0:0:0:0:0',
    'IP Address:2001:DB8:0:0:1:2:3:4',
  ]);
});

const clients: [name: string, program: string, args: () => string[], prints: string | RegExp][] = [
  ['Python', 'python3', () => [at('trust.py'), url, file], '200'],
  ['Go', 'go', () => ['run', at('trust.go'), url, file], '200'],
  ['Java', 'java', () => [at('Trust.java'), url, file], '200'],
  ['Deno', 'deno', () => ['run', '--allow-net', '--allow-read', at('trust.deno.mjs'), url, file], '200'],
];
for (const [name, program, args, prints] of clients) {
  const missing = !(process.env.PATH ?? '').split(delimiter).some((place) => existsSync(join(place, program)));
  if (missing) console.warn(`NOT TESTED: whether ${name} trusts the certificate, because there is no ${program} here.`);
  test.skipIf(missing)(`${name} trusts it${missing ? ` (not tested: there is no ${program} here)` : ''}`, async () => {
    expect(await run(program, args())).toBe(prints);
  });
}

function at(name: string): string {
  return join(import.meta.dirname, 'trust', name);
}

test.each([
  ['gateway', true],
  ['gateway.test', true],
  ['*.test', true],
  ['::1', true],
  ['192.0.2.9', true],
  ['gateway:8043', false],
  ['https://gateway', false],
  ['gateway/', false],
  ['a b', false],
  ['', false],
])('whether a certificate can name %j: %s', (name, can) => {
  expect(isCertificateName(name)).toBe(can);
});

test('a handshake that does not come is given up, as late headers are', async () => {
  const other = await startSimulator({ httpsPort: 0, timeouts: { headers: 300 } });
  const socket = connect(other.https?.port ?? 0, '127.0.0.1');
  socket.on('error', () => {});
  // Without a limit of its own Node keeps it for two minutes.
  const before = performance.now();
  await new Promise((resolve) => socket.resume().once('close', resolve));
  expect([socket.bytesRead, performance.now() - before < 100_000]).toEqual([0, true]);
  await other.close();
});

test('a handshake under way does not keep the server from closing', async () => {
  const other = await startSimulator({ httpsPort: 0, timeouts: { headers: 1_000_000_000, request: 1_000_000_000 } });
  const socket = connect(other.https?.port ?? 0, '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.resume().once('close', resolve));
  await other.close();
  await closed;
});
