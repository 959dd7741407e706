import { answer, createGateway, getAgentEvent, login, sayBusy } from '@ccgateway/client';
import { Clock, createSimulator } from '@ccgateway/simulator';
import { afterEach, beforeEach, expect, test } from 'vitest';

const agentid = '291';

function start() {
  const clock = new Clock({ manual: true }); // time stands still until a test advances it
  const simulator = createSimulator({ clock, pollHold: 0 });
  const gateway = createGateway({
    baseUrl: 'http://gateway.test/agentgateway/resource',
    fetch: async (...request) => (await simulator.fetch(...request)) ?? new Response(null, { status: 404 }),
    retries: 0,
  });
  /** The types of all events that wait for the agent. */
  const events = async () => {
    const types: string[] = [];
    for (;;) {
      const polled = await getAgentEvent(gateway, { agentid });
      if (!polled.ok || !polled.result) return types;
      types.push(polled.result.eventType);
    }
  };
  return { clock, simulator, gateway, events };
}

let desk: ReturnType<typeof start>;
beforeEach(async () => {
  desk = start();
  await login(desk.gateway, { agentid, body: { password: '', phonenum: '40038', autoanswer: false } });
  await desk.events(); // those of the sign-in
});
afterEach(() => desk.simulator.close());

test('a customer calls, and the agent answers', async () => {
  desk.simulator.do('ring', { agentid, caller: '70093' });
  expect(await desk.events()).toContain('AgentEvent_Ringing');
  expect(await answer(desk.gateway, { agentid })).toMatchObject({ ok: true });
  expect(await desk.events()).toContain('AgentEvent_Talking');
});

test('an agent whose desktop is silent for two minutes is signed out', async () => {
  desk.clock.advance(120_000);
  expect(await sayBusy(desk.gateway, { agentid })).toMatchObject({ kind: 'retcode', retcode: '100-006' });
});

test('the gateway refuses, and then no answer comes', async () => {
  desk.simulator.do('fault', { operation: 'sayBusy', retcode: '100-007', times: 1 });
  expect(await sayBusy(desk.gateway, { agentid })).toMatchObject({ retcode: '100-007' });
  desk.simulator.do('fault', { operation: 'sayBusy', drop: true, times: 1 });
  expect(await sayBusy(desk.gateway, { agentid })).toMatchObject({ kind: 'network' });
});
