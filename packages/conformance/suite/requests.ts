import type { Outcome } from '@ccgateway/client';
import { sampled } from '@ccgateway/testing/test-sets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundariesOf, deref, mutationsOf, type Operation, type Schema, Validator } from '../src/index.ts';
import { callOf, description, exampleParameters, gatewayAt, headers, operations, send } from './support.ts';
import { retcodeOf, type Target } from './target.ts';

/** Inputs that every operation must accept or refuse: both sides of every bound, bodies, methods, headers. */
export function testRequests(start: () => Promise<Target>): void {
  let target: Target;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target.close());

  /** Sends a call unchanged; returns whether the target finds a mistake in it. */
  async function refuses(
    operation: Operation,
    parameters: Record<string, unknown>,
    init: RequestInit = {},
  ): Promise<boolean> {
    const response = await send(target, operation, parameters, init);
    return target.refused(operation, response.status, await retcodeOf(response));
  }

  /** Sends a call that must be accepted, and that succeeds then: there is no state in which it could not. */
  async function expectAccepted(operation: Operation, given: Record<string, unknown>): Promise<void> {
    const outcome = await callOf(operation)(gatewayAt(target), given);
    expect(finds(operation, outcome)).toBe(false);
    expect(outcome).toMatchObject({ ok: true });
  }

  /** Whether the target found a mistake in a call. */
  function finds(operation: Operation, outcome: Outcome<unknown>): boolean {
    const status = 'response' in outcome ? outcome.response.status : 0;
    return target.refused(operation, status, !outcome.ok && outcome.kind === 'retcode' ? outcome.retcode : undefined);
  }

  describe.each(sampled(operations, 12))('$id', (operation) => {
    const call = callOf(operation);
    const parameters = exampleParameters(operation);

    describe.each(operation.parameters.filter((parameter) => parameter.in !== 'header'))(
      'parameter $name',
      ({ name, schema }) => {
        const { accepted, refused } = boundariesOf(description, schema, true);
        test.each(accepted.map((value) => [label(value), value]))('accepts %s', async (_, value) => {
          await expectAccepted(operation, { ...parameters, [name]: value });
        });

        test.each(refused.map((value) => [label(value), value]))('refuses %s', async (_, value) => {
          const given = { ...parameters, [name]: value };
          expect(finds(operation, await call(gatewayAt(target), given))).toBe(true);
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
        await expectAccepted(operation, { ...parameters, body: value });
      });

      const fields = Object.entries(deref<Schema>(description, request.schema).properties ?? {});
      const accepted = fields.flatMap(([name, schema]) =>
        boundariesOf(description, schema, false).accepted.map((value) => [name, label(value), value] as const),
      );
      test.each(accepted)('field %s accepts %s', async (name, _, value) => {
        const body = { ...(example as object), [name]: value };
        expect(validator.violations(request.schema, body)).toEqual([]);
        await expectAccepted(operation, { ...parameters, body });
      });

      const mutations = mutationsOf(description, request.schema, example);
      const wrong = mutations.map(({ what, value }) => [what, value] as const);
      test.each(wrong)('refuses a body where %s', async (_, body) => {
        expect(validator.violations(request.schema, body)).not.toEqual([]);
        expect(await refuses(operation, { ...parameters, body })).toBe(true);
      });

      if (request.required) {
        test('refuses a missing body', async () => {
          expect(await refuses(operation, { ...parameters, body: undefined })).toBe(true);
        });
      }

      test('refuses malformed JSON', async () => {
        expect(await refuses(operation, parameters, { body: '{"password":' })).toBe(true);
      });

      test('refuses a body of another type', async () => {
        const init = { headers: { ...headers, 'Content-Type': 'text/plain' } };
        expect(await refuses(operation, parameters, init)).toBe(true);
      });
    }

    test.each(['GET', 'PUT', 'POST', 'DELETE'].filter((other) => !methodsAt(operation).has(other)))(
      'refuses the method %s',
      async (other) => {
        const response = await send(target, { ...operation, method: other }, { ...parameters, body: undefined });
        expect(response.status).toBe(405);
      },
    );

    test('demands Guid if and only if the description does', async () => {
      const init = { headers: { 'Content-Type': headers['Content-Type'] } };
      const response = await send(target, operation, parameters, init);
      expect(target.denied(response.status, await retcodeOf(response))).toBe(operation.secured);
    });

    test('sends the documented Content-Type, with and without a body', async () => {
      const seen: (string | null)[] = [];
      const gateway = gatewayAt({
        baseUrl: target.baseUrl,
        fetch: (request) => {
          seen.push((request as Request).headers.get('Content-Type'));
          return target.fetch(request);
        },
      });
      await call(gateway, parameters);
      expect(seen).toEqual([headers['Content-Type']]);
    });
  });
}

/** Methods of all operations at the address of this one; several templates may match one address. */
function methodsAt({ path }: Operation): Set<string> {
  const matches = (template: string) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path.replace(/[{}]/g, ''));
  return new Set(operations.filter((operation) => matches(operation.path)).map(({ method }) => method));
}

function label(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${typeof value} of ${String(value).length}` : text;
}
