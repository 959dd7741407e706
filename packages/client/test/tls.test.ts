import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway, login } from '../src/index.ts';
import { createPrivateAuthority, type PrivateAuthority } from './package/private-authority.ts';
import { type StubGateway, startStubGateway } from './package/stub-gateway.ts';

let authority: PrivateAuthority;
let stub: StubGateway;
beforeAll(async () => {
  authority = await createPrivateAuthority();
  stub = await startStubGateway({ tls: authority });
});
afterAll(() => stub.close());

const signIn = { agentid: '291', body: { password: '', phonenum: '40038' } };

test('a certificate of an unknown authority ends the call', async () => {
  const outcome = await login(createGateway({ baseUrl: stub.baseUrl, retries: 0 }), signIn);
  expect(outcome).toMatchObject({
    ok: false,
    kind: 'network',
    cause: { cause: { code: 'SELF_SIGNED_CERT_IN_CHAIN' } },
  });
});

test('a call with a dispatcher that knows the authority succeeds', async () => {
  const dispatcher = new Agent({ connect: { ca: authority.ca } });
  try {
    const outcome = await login(createGateway({ baseUrl: stub.baseUrl, dispatcher, retries: 0 }), signIn);
    expect(outcome).toMatchObject({ ok: true });
  } finally {
    await dispatcher.close();
  }
});

test('a certificate of a known authority for another host ends the call', async () => {
  const dispatcher = new Agent({ connect: { ca: authority.ca } });
  try {
    const elsewhere = stub.baseUrl.replace('127.0.0.1', 'localhost');
    const outcome = await login(createGateway({ baseUrl: elsewhere, dispatcher, retries: 0 }), signIn);
    expect(outcome).toMatchObject({
      ok: false,
      kind: 'network',
      cause: { cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } },
    });
  } finally {
    await dispatcher.close();
  }
});

test('NODE_EXTRA_CA_CERTS makes Node trust the authority', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ccgateway-tls-'));
  try {
    await writeFile(join(folder, 'ca.pem'), authority.ca);
    const program = `
      import { createGateway, login } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
      const gateway = createGateway({ baseUrl: ${JSON.stringify(stub.baseUrl)}, retries: 0 });
      console.log((await login(gateway, ${JSON.stringify(signIn)})).kind ?? 'ok');
    `;
    const run = async (env: object) =>
      (
        await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
          env: { ...process.env, NODE_OPTIONS: '', ...env },
        })
      ).stdout.trim();
    expect(await run({})).toBe('network');
    expect(await run({ NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') })).toBe('ok');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
