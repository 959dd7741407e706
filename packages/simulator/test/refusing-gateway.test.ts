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

function pattern(path: string): RegExp {
  return new RegExp(`/resource${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
