import { expect, test } from 'vitest';
import { pinned } from './install.ts';
import { exercised, run } from './run.ts';
import { startServers } from './servers.ts';

async function report(program: string, signal: AbortSignal, more: object = {}): Promise<unknown> {
  const servers = await startServers({ balancer: true });
  try {
    const input = JSON.stringify({ ...servers.addresses, ...more });
    return JSON.parse(await run(process.execPath, [program, input], signal));
  } finally {
    await servers.close();
  }
}

const frameworks = [
  ['Vue', ['ref', 'reactive', 'readonly', 'ref, watched in depth', 'shallowRef']],
  ['Pinia', ['a store of options', 'a store of a function', 'the state of all stores']],
  ['MobX', ['observable', 'makeAutoObservable, seen by autorun']],
  ['Svelte', ['$state', 'a store']],
] as const;

for (const [name, ways] of frameworks) {
  test(`${name} ${pinned(name.toLowerCase())} holds a session`, async ({ signal }) => {
    const reports = await report('programs/framework.mjs', signal, { framework: name.toLowerCase() });
    expect(reports).toEqual(Object.fromEntries(ways.map((way) => [way, exercised])));
  });
}

test('React shows a session that Vue holds', async ({ signal }) => {
  const shown = ['offline, unknown', 'online, idle', 'ended, signed-out'];
  expect(await report('programs/react.mjs', signal)).toEqual({ shown });
});
