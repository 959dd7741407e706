import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampled } from '@ccgateway/testing/test-sets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePathOf, mutationsOf, Validator } from '../src/index.ts';
import { type Prism, startPrism } from '../src/prism.ts';
import { description, exampleParameters, operations, send } from '../suite/support.ts';

// Prism validates answers only as a proxy, so each test has a stub gateway answer and Prism in front of it.
let answer = '';
let stub: Server;
let prism: Prism;

beforeAll(async () => {
  stub = createServer((request, response) => {
    request.resume();
    response.setHeader('Content-Type', 'application/json').end(answer);
  });
  await new Promise<void>((resolve) => stub.listen(0, '127.0.0.1', resolve));
  const { port } = stub.address() as AddressInfo;
  prism = await startPrism({ upstream: `http://127.0.0.1:${port}${basePathOf(description)}` });
});

afterAll(async () => {
  await prism.close();
  stub.closeAllConnections();
  stub.close();
});

const validator = new Validator(description);

const answering = operations.filter(({ response }) => Object.keys(response.examples).length > 0);

describe.each(sampled(answering, 12))('$id', (operation) => {
  const { response } = operation;
  const parameters = exampleParameters(operation);

  async function judge(value: unknown): Promise<number> {
    answer = JSON.stringify(value);
    return (await send({ baseUrl: prism.baseUrl, fetch }, operation, parameters)).status;
  }

  test('the answer to an expired session passes the proxy, a numeric return code does not', async () => {
    expect(await judge({ message: '', retcode: '000-003' })).toBe(200);
    expect(await judge({ message: '', retcode: 3 })).toBe(500);
  });

  describe.each(Object.entries(response.examples))('answer %s', (_, { value }) => {
    test('is valid', async () => {
      expect(validator.violations(response.schema, value)).toEqual([]);
      expect(await judge(value)).toBe(200);
    });

    // Failures differ in their code only, so mutating one of them is enough.
    const { retcode } = value as { retcode: string };
    if (operation.retcodes.indexOf(retcode) > 0) return;

    const mutations = mutationsOf(description, response.schema, value);
    test('has mutations', () => {
      expect(mutations.length).toBeGreaterThan(3);
    });

    test.each(mutations.map((mutation) => [mutation.what, mutation.value]))('is refused when %s', async (_, broken) => {
      expect(validator.violations(response.schema, broken)).not.toEqual([]);
      expect(await judge(broken)).toBe(500);
    });
  });
});
