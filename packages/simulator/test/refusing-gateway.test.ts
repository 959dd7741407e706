import { operationsOf, readDescription, runChecks } from '@ccgateway/conformance';
import { expect, test } from 'vitest';
import { checkedSimulator } from './checked-simulator.ts';

// The checks themselves: they must find a gateway out that refuses what it should do.
const edition = '2026-03';

test.each(operationsOf(readDescription(edition)))(
  'a gateway that always refuses $id is found out',
  async ({ id, method, path }) => {
    using target = checkedSimulator({ edition, authmode: 1 });
    const refusing = {
      ...target,
      send: async (...given: Parameters<typeof target.send>) => {
        const [request] = given;
        const isIt = request.method === method && pattern(path).test(new URL(request.url).pathname);
        const headers = [['Content-Type', 'application/json']] as const;
        return isIt ? { status: 200, headers, body: '{"message":"","retcode":"100-007"}' } : target.send(...given);
      },
    };
    const check = `success/${id}`;
    const found = await runChecks(refusing, { edition, only: [check] }).then(
      ({ findings }) => findings.map((finding) => finding.check),
      // Without a sign-in nothing can be checked, and the command says so.
      (error: Error) => [error.name],
    );
    expect(found).toContain(id === 'login' ? 'SignInError' : check);
  },
);

test('a gateway whose pushes do not arrive is found out', async () => {
  using target = checkedSimulator({ edition, authmode: 2 });
  const deaf = { ...target, receive: async () => ({ url: 'http://receiver.test/events', async close() {} }) };
  const { results } = await runChecks(deaf, { edition, only: ['push/delivery'] });
  expect(results.map(({ check, verdict }) => [check, verdict])).toEqual([['push/delivery', 'failed']]);
});

test('a second refusal for another reason is no proof: the right call in the same state must succeed', async () => {
  using target = checkedSimulator({ edition, authmode: 1 });
  const headers = [['Content-Type', 'application/json']] as const;
  const refuses = {
    ...target,
    send: async (...given: Parameters<typeof target.send>) =>
      given[0].url.includes('/rest/')
        ? { status: 200, headers, body: '{"message":"","retcode":"000-002"}' }
        : target.send(...given),
  };
  const { findings } = await runChecks(refuses, { edition, only: ['bounds/rest/time'] });
  expect(findings.map(({ expected }) => expected)).toContainEqual(expect.stringMatching(/succeeds with right ones/));
});

function pattern(path: string): RegExp {
  return new RegExp(`/resource${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
