import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundariesOf, deref, mutationsOf, type Prism, type Schema, startPrism, Validator } from '../src/index.ts';
import { callOf, description, exampleParameters, gatewayAt, headers, operations, send } from './support.ts';

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism(description);
});
afterAll(() => prism.close());

describe.each(operations)('$id', (operation) => {
  const call = callOf(operation);
  const parameters = exampleParameters(operation);

  describe.each(operation.parameters.filter((parameter) => parameter.in !== 'header'))(
    'parameter $name',
    ({ name, schema }) => {
      const { accepted, refused } = boundariesOf(description, schema, true);

      test.each(accepted.map((value) => [label(value), value]))('accepts %s', async (_, value) => {
        const outcome = await call(gatewayAt(prism.baseUrl), { ...parameters, [name]: value });
        expect(outcome).toMatchObject({ ok: true });
      });

      test.each(refused.map((value) => [label(value), value]))('refuses %s', async (_, value) => {
        const outcome = await call(gatewayAt(prism.baseUrl), { ...parameters, [name]: value });
        expect(outcome).toMatchObject({ ok: false, kind: 'http', response: { status: 422 } });
      });
    },
  );

  const request = operation.request;
  // fetch cannot send a body with GET.
  if (request && operation.method !== 'GET') {
    const validator = new Validator(description);
    const example = parameters.body;

    test.each(Object.entries(request.examples))('accepts the example %s', async (_, { value }) => {
      expect(validator.violations(request.schema, value)).toEqual([]);
      expect((await send(prism.baseUrl, operation, { ...parameters, body: value })).status).toBe(200);
    });

    const fields = Object.entries(deref<Schema>(description, request.schema).properties ?? {});
    const accepted = fields.flatMap(([name, schema]) =>
      boundariesOf(description, schema, false).accepted.map((value) => [name, label(value), value] as const),
    );
    test.each(accepted)('field %s accepts %s', async (name, _, value) => {
      const body = { ...(example as object), [name]: value };
      expect(validator.violations(request.schema, body)).toEqual([]);
      expect((await send(prism.baseUrl, operation, { ...parameters, body })).status).toBe(200);
    });

    const mutations = mutationsOf(description, request.schema, example);
    test.each(mutations.map(({ what, value }) => [what, value]))('refuses a body where %s', async (_, body) => {
      expect(validator.violations(request.schema, body)).not.toEqual([]);
      expect((await send(prism.baseUrl, operation, { ...parameters, body })).status).toBe(422);
    });

    if (request.required) {
      test('refuses a missing body', async () => {
        expect((await send(prism.baseUrl, operation, { ...parameters, body: undefined })).status).toBe(422);
      });
    }

    test('refuses malformed JSON', async () => {
      expect((await send(prism.baseUrl, operation, parameters, { body: '{"password":' })).status).toBe(400);
    });

    test('refuses a body of another type', async () => {
      const init = { headers: { ...headers, 'Content-Type': 'text/plain' } };
      expect((await send(prism.baseUrl, operation, parameters, init)).status).toBe(415);
    });
  }

  test.each(['GET', 'PUT', 'POST', 'DELETE'].filter((other) => !methodsAt(operation).has(other)))(
    'refuses the method %s',
    async (other) => {
      const response = await send(prism.baseUrl, { ...operation, method: other }, { ...parameters, body: undefined });
      expect(response.status).toBe(405);
    },
  );

  test('demands Guid exactly where the description says so', async () => {
    const init = { headers: { 'Content-Type': headers['Content-Type'] } };
    expect((await send(prism.baseUrl, operation, parameters, init)).status).toBe(operation.secured ? 401 : 200);
  });

  test('sends the documented Content-Type, with and without a body', async () => {
    const seen: (string | null)[] = [];
    const gateway = gatewayAt(prism.baseUrl);
    gateway.raw.use({
      onRequest({ request }) {
        seen.push(request.headers.get('Content-Type'));
        return request;
      },
    });
    await call(gateway, parameters);
    expect(seen).toEqual([headers['Content-Type']]);
  });
});

/** Methods that some operation has at the address of this one; templates may meet in one address. */
function methodsAt({ path }: (typeof operations)[number]): Set<string> {
  const matches = (template: string) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path.replace(/[{}]/g, ''));
  return new Set(operations.filter((operation) => matches(operation.path)).map(({ method }) => method));
}

function label(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${typeof value} of ${String(value).length}` : text;
}
