import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Watched } from '../src/proxy/bystander.ts';
import { type ProxyOptions, type RunningProxy, startProxy } from '../src/proxy/proxy.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

const path = '/agentgateway/resource';
const ok = '{"message":"","retcode":"0"}';
const wrong = '{"message":"","retcode":"100-999"}';

/** A server of raw bytes; what it gets is kept. */
class Peer {
  readonly sockets: Socket[] = [];
  readonly server: Server;
  got = '';
  /** Told of the text that has come on a connection since the last call. */
  serve: (socket: Socket, text: string) => void = () => {};

  constructor() {
    this.server = createServer({ allowHalfOpen: true }, (socket) => {
      this.sockets.push(socket);
      socket.on('error', () => {});
      socket.on('data', (bytes: Buffer) => {
        this.got += bytes.toString('latin1');
        this.serve(socket, bytes.toString('latin1'));
      });
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    undo.push(() => {
      for (const socket of this.sockets) socket.destroy();
      this.server.close();
    });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

async function through(peer: Peer, options: Partial<ProxyOptions> = {}): Promise<RunningProxy> {
  const origin = await peer.listen();
  const proxy = await startProxy({ target: origin + path, ...options });
  undo.push(() => proxy.close());
  // The proxy connects once to see whether somebody is there.
  await expect.poll(() => peer.sockets.length).toBe(1);
  peer.sockets.shift()?.destroy();
  return proxy;
}

async function dial(origin: string): Promise<Socket & { text: string }> {
  const { hostname, port } = new URL(origin);
  const socket = Object.assign(connect({ host: hostname, port: Number(port), allowHalfOpen: true }), { text: '' });
  socket.on('data', (bytes) => {
    socket.text += bytes.toString('latin1');
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  undo.push(() => socket.destroy());
  return socket;
}

const checks = ({ findings }: Watched) => findings.map(({ check }) => check);
const head = (line: string, more = '') =>
  `${line} HTTP/1.1\r\nHost: whatever\r\nGUID: abc.AgentGateway1\r\n${more}\r\n`;
const busy = head(`POST ${path}/onlineagent/291/saybusy`, 'content-length: 0\r\n');
const answer = (body: string, more = '') =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

describe('nothing changes', () => {
  test('bytes pass as they are, both ways, whatever they are', async () => {
    const peer = new Peer();
    const strange = `HTTP/1.1 200 Fine\r\nX:  y \r\nx: Z\r\ncontent-TYPE: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1c;a=b\r\n${ok}\r\n0\r\nTrailer: t\r\n\r\n`;
    peer.serve = (socket) => socket.write(strange, 'latin1');
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    const sent = head(
      `POST ${path}//onlineagent/291/saybusy?reason=%zz&&`,
      'X-Odd:\t \u00e4 \r\ncontent-length: 0\r\n',
    );
    client.write(sent, 'latin1');
    await expect.poll(() => client.text).toBe(strange);
    expect(peer.got).toBe(sent);
    const seen = await proxy.close();
    expect(seen).toMatchObject({ calls: 1, unreadable: 0 });
    expect(checks(seen)).not.toContain('answer/envelope');
  });

  test('what is no HTTP passes too, and is counted', async () => {
    const peer = new Peer();
    peer.serve = (socket, text) => socket.write(text.toUpperCase());
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.write('hello\r\n\r\n');
    await expect.poll(() => client.text).toBe('HELLO\r\n\r\n');
    expect(await proxy.close()).toMatchObject({ calls: 0, unreadable: 1, findings: [] });
  });

  test('the connection is kept for many requests, and pipelined ones are told apart', async () => {
    const peer = new Peer();
    let count = 0;
    peer.serve = (socket, text) => {
      for (const _ of text.matchAll(/POST /g)) socket.write(answer(++count === 2 ? wrong : ok));
    };
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.write(busy + busy + busy);
    await expect.poll(() => client.text).toBe(answer(ok) + answer(wrong) + answer(ok));
    client.write(busy);
    await expect.poll(() => count).toBe(4);
    await expect.poll(() => client.text.length).toBe(answer(ok).length * 3 + answer(wrong).length);
    expect(peer.sockets).toHaveLength(1);
    const seen = await proxy.close();
    expect(seen.calls).toBe(4);
    expect(checks(seen)).toEqual(['answer/retcode/registered']);
  });

  test('the end of one side is that of the other, and not before', async () => {
    const peer = new Peer();
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.end(head(`GET ${path}/agentevent/291`, 'Connection: close\r\n'));
    await expect.poll(() => peer.sockets[0]?.readableEnded).toBe(true);
    // A client that has said all still waits for its answer.
    peer.sockets[0]?.end(answer(ok));
    await once(client, 'end');
    expect(client.text).toBe(answer(ok));
    expect(await proxy.close()).toMatchObject({ calls: 1, unanswered: 0, findings: [] });
  });

  test('a client that gives up a long poll is gone for the gateway', async () => {
    const peer = new Peer();
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.write(head(`GET ${path}/agentevent/291`));
    await expect.poll(() => peer.got).toContain('agentevent');
    client.resetAndDestroy();
    await expect.poll(() => peer.sockets[0]?.destroyed).toBe(true);
    expect(await proxy.close()).toMatchObject({ calls: 1, unanswered: 1, findings: [] });
  });

  test('a gateway that breaks off has broken off for the client', async () => {
    const peer = new Peer();
    const part = answer(ok).slice(0, -8);
    peer.serve = (socket) => socket.write(part);
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.write(busy);
    await expect.poll(() => client.text).toBe(part);
    peer.sockets[0]?.resetAndDestroy();
    await expect.poll(() => client.destroyed).toBe(true);
    expect(client.errored).toMatchObject({ code: 'ECONNRESET' });
    expect(checks(await proxy.close())).toEqual(['answer/envelope']);
  });

  test('a gateway that is gone is refused for the client', async () => {
    const peer = new Peer();
    const failures: string[] = [];
    const proxy = await through(peer, { onFailure: ({ code }) => failures.push(code ?? '') });
    const gone = once(peer.server, 'close');
    peer.server.close();
    await gone;
    const client = await dial(proxy.origin);
    await expect.poll(() => client.destroyed).toBe(true);
    expect(failures).toEqual(['ECONNREFUSED']);
  });
});

describe('what passes is judged', () => {
  const served = async (response: string | Buffer, request: string | Buffer = busy) => {
    const peer = new Peer();
    peer.serve = (socket) => {
      if (peer.got.length === request.length) socket.write(response);
    };
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.write(request);
    await expect.poll(() => client.text.length).toBe(response.length);
    return proxy.close();
  };

  test('requests too', async () => {
    const seen = await served(answer(ok), head(`POST ${path}/onlineagent/291/rest/86400/0`, 'Content-Length: 0\r\n'));
    expect(seen.findings).toMatchObject([{ check: 'request/parameter', about: 'client' }]);
  });

  test('packed bodies', async () => {
    const packed = gzipSync(wrong);
    const first = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`;
    expect(checks(await served(Buffer.concat([Buffer.from(first), packed])))).toEqual(['answer/retcode/registered']);
    const broken = Buffer.concat([Buffer.from(first), packed.map((byte) => byte ^ 1)]);
    expect(await served(broken)).toMatchObject({ calls: 1, unrecorded: 1, findings: [] });
  });

  test('answers in pieces and in chunks', async () => {
    const peer = new Peer();
    const chunked = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${[...wrong].map((character) => `1\r\n${character}\r\n`).join('')}0\r\n\r\n`;
    peer.serve = (socket) => {
      socket.setNoDelay(true);
      let at = 0;
      const next = () => {
        if (at < chunked.length && socket.write(chunked.slice(at, ++at))) setImmediate(next);
      };
      next();
    };
    const proxy = await through(peer);
    const client = await dial(proxy.origin);
    client.write(busy);
    await expect.poll(() => client.text).toBe(chunked);
    expect(checks(await proxy.close())).toEqual(['answer/retcode/registered']);
  });

  test('100 Continue is no answer', async () => {
    expect(checks(await served(`HTTP/1.1 100 Continue\r\n\r\n${answer(wrong)}`))).toEqual([
      'answer/retcode/registered',
    ]);
  });

  test('what is too large is passed on whole, and not kept', async () => {
    const large = JSON.stringify({ message: 'x'.repeat(3_000_000), retcode: 1 });
    expect(await served(answer(large))).toMatchObject({ calls: 1, unrecorded: 1, findings: [] });
  });

  test('findings are told as they come, each kind once', async () => {
    const peer = new Peer();
    peer.serve = (socket) => socket.write(answer(wrong));
    const told: string[] = [];
    const proxy = await through(peer, { onFinding: ({ check }) => told.push(check) });
    const client = await dial(proxy.origin);
    client.write(busy);
    await expect.poll(() => told).toEqual(['answer/retcode/registered']);
    client.write(busy);
    await expect.poll(() => client.text).toBe(answer(wrong) + answer(wrong));
    const seen = await proxy.close();
    expect(told).toHaveLength(1);
    expect(seen.findings).toHaveLength(2);
    expect(seen.findings[0]?.reproduce).toContain(`${seen.gateways[0]}/onlineagent/291/saybusy`);
    expect(JSON.stringify(seen)).not.toContain('abc');
  });

  test('events that are there before the answer of the call that causes them', async () => {
    const event = (type: string, content: object | null) =>
      answer(
        `{"message":"","retcode":"0","event":{"eventType":"${type}","workNo":"291","content":${JSON.stringify(content)}}}`,
      );
    const peer = new Peer();
    const proxy = await through(peer);
    const poller = await dial(proxy.origin);
    const caller = await dial(proxy.origin);
    const poll = head(`GET ${path}/agentevent/291`);
    await expect.poll(() => peer.sockets.length).toBe(2);
    const ask = async (client: Socket & { text: string }, text: string) => {
      const before = peer.got.length;
      client.text = '';
      client.write(text);
      await expect.poll(() => peer.got.length).toBe(before + text.length);
    };
    const give = async (client: Socket & { text: string }, response: string) => {
      peer.sockets[client === poller ? 0 : 1]?.write(response);
      await expect.poll(() => client.text).toBe(response);
    };
    await ask(poller, poll);
    await give(poller, event('AgentState_Ready', null));
    await ask(poller, poll);
    await ask(caller, busy);
    await give(poller, event('AgentState_SetNotReady_Success', { reason: '0' }));
    await give(caller, answer(ok));
    await ask(poller, poll);
    await give(poller, answer(ok));
    // The same without its event: what was known of the agent is known still.
    await ask(caller, busy);
    await give(caller, answer(ok));
    await ask(poller, poll);
    await give(poller, answer(ok));
    expect(await proxy.close()).toMatchObject({
      calls: 6,
      findings: [{ check: 'event/lost' }],
    });
  });
});

describe('pushes', () => {
  const body = JSON.stringify({
    workNo: '291',
    eventList: [{ eventType: 'AgentState_Ready', workNo: '292', content: null }],
  });

  test('pass through the second port, and are judged', async () => {
    const application = new Peer();
    application.serve = (socket) => socket.write(answer(ok));
    const pushTo = await application.listen();
    const proxy = await through(new Peer(), { pushTo });
    const gateway = await dial(proxy.pushOrigin ?? '');
    const push = `POST /events HTTP/1.1\r\nHost: app\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    gateway.write(push);
    await expect.poll(() => gateway.text).toBe(answer(ok));
    expect(application.got).toBe(push);
    const seen = await proxy.close();
    expect(seen).toMatchObject({ calls: 0, pushes: 1 });
    expect(checks(seen)).toEqual(['event/agent']);
  });

  test('that go past are told of', async () => {
    const peer = new Peer();
    peer.serve = (socket) => socket.write(answer('{"message":"","retcode":"100-003"}'));
    const proxy = await through(peer);
    const signIn = JSON.stringify({ password: '', phonenum: '1', callBackUri: 'http://app.test/e', serviceToken: 'x' });
    const client = await dial(proxy.origin);
    client.write(head(`PUT ${path}/onlineagent/291`, `Content-Length: ${signIn.length}\r\n`) + signIn);
    await expect.poll(() => client.text).not.toBe('');
    expect(await proxy.close()).toMatchObject({ pushedPast: ['http://app.test/e'] });
  });
});

test('a target that does not listen is told of at once', async () => {
  const server = http.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.close();
  await once(server, 'close');
  await expect(startProxy({ target })).rejects.toMatchObject({ name: 'Unreachable' });
});

test('a target without TLS under https is told of at once', async () => {
  const peer = new Peer();
  peer.serve = (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  const origin = await peer.listen();
  await expect(startProxy({ target: origin.replace('http:', 'https:') })).rejects.toMatchObject({
    name: 'Unreachable',
  });
});
