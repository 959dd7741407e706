import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beginVectors, bytesOf, sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AgentSession, createGateway } from '../../src/index.ts';
import { callOf, type Parameters } from './calls.ts';
import { type Answer, type ExpectedOutcome, expectOutcome, json } from './outcomes.ts';

interface GuidVector extends Vector {
  readonly guid?: string;
  readonly session?: true;
  readonly requestsElsewhere?: number;
  readonly exchanges: readonly {
    readonly operation: string;
    readonly parameters: Parameters;
    readonly sends?: { readonly require?: Readonly<Record<string, string>>; readonly forbid?: readonly string[] };
    readonly answer: Answer;
    readonly expect?: ExpectedOutcome;
  }[];
}

const vectors = sampleVectors<GuidVector>('guid', 'client');
const { run, end } = beginVectors('packages/client');

// Servers of their own, because only what is on the wire shows that a redirect is not followed.
let respond: (request: IncomingMessage, response: ServerResponse) => void = () => {};
let elsewhere = 0;
const gatewayServer = createServer((request, response) => respond(request, response));
const otherServer = createServer((_, response) => {
  elsewhere++;
  response.end('{"message":"","retcode":"0"}');
});
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
// A connection is kept however long the machine is busy.
gatewayServer.keepAliveTimeout = 0;
beforeAll(async () => {
  for (const server of [gatewayServer, otherServer])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  for (const server of [gatewayServer, otherServer]) server.close();
  end(vectors);
});

test.each(vectors)('$id', (vector) =>
  run(vector.id, async () => {
    const options = { baseUrl: `${addressOf(gatewayServer)}/agentgateway/resource`, guid: vector.guid };
    const gateway = vector.session ? new AgentSession({ ...options, agentid: '291' }).gateway : createGateway(options);
    elsewhere = 0;
    for (const { operation, parameters, sends, answer, expect: expected } of vector.exchanges) {
      let sent: IncomingMessage['headers'] | undefined;
      respond = ({ headers }, response) => {
        sent = headers;
        const told = (answer.headers ?? json).flatMap(([name, value]) => [
          name,
          value.replace('{other}', addressOf(otherServer)),
        ]);
        response.writeHead(answer.status ?? 200, told).end(bytesOf(answer.body ?? ''));
      };
      const outcome = await callOf(operation, parameters)(gateway, { retries: 0 });
      for (const [name, value] of Object.entries(sends?.require ?? {}))
        expect(sent?.[name.toLowerCase()], name).toBe(value);
      for (const name of sends?.forbid ?? []) expect(sent).not.toHaveProperty(name.toLowerCase());
      await expectOutcome(outcome, expected ?? { ok: true });
    }
    expect(elsewhere).toBe(vector.requestsElsewhere ?? 0);
  }),
);
