import type { Operation } from '@ccgateway/conformance';
import { guid } from '@ccgateway/conformance/suite/support';
import type { Target } from '@ccgateway/conformance/suite/target';
import { createSimulator } from '../src/index.ts';

/** Return codes that say that a parameter is wrong. */
export const parameterCodes: ReadonlySet<string> = new Set([
  '000-002',
  '100-001',
  '100-005',
  '100-012',
  '100-016',
  '106-003',
  '106-004',
  '200-001',
]);

/** The simulator as a target: it has state, so every call finds its agent signed in or, to sign in, signed out. */
export async function simulatorTarget(): Promise<Target> {
  const simulator = createSimulator({
    edition: 'all',
    authmode: 1,
    pollHold: 0,
    pushHosts: ['*'],
    // Nothing leaves this process: every push is taken.
    fetch: async () => Response.json({ message: '', retcode: '0' }),
  });
  const { gateway } = simulator;
  const { centre } = gateway;
  return {
    baseUrl: 'http://simulator.test/agentgateway/resource',
    fetch: async (input, init) => {
      const response = await simulator.fetch(new Request(input, init));
      return response ?? new Response(null, { status: 404 });
    },
    playsExamples: false,
    async prepare(operation: Operation, parameters) {
      const agent = centre.agent(String(parameters.agentid));
      if (agent === undefined) return;
      centre.signOut(agent, { tell: false });
      agent.password = undefined;
      if (!operation.secured) return;
      const session = centre.signIn(agent, {
        phonenum: '40038',
        autoAnswer: true,
        autoEnterIdle: true,
        releasePhone: true,
        push: undefined,
      });
      session.guid = guid;
      centre.agentState.begin(agent, 4);
    },
    world: {
      ring: async (agentid, video = false) => callidOf(simulator.do('ring', { agentid, video })),
      ringH5: async (agentid) => callidOf(simulator.do('ring', { agentid, h5: true })),
      chat: async (agentid, mediatype) => callidOf(simulator.do('chat', { agentid, mediatype })),
      queue: async (skillid) => callidOf(simulator.do('queue', { skillid })),
      record: async (agentid) => (simulator.do('record', { agentid }) as { filename: string }).filename,
      async pass(milliseconds) {
        simulator.do('clock', { advance: milliseconds });
      },
    },
    force(operation, _, retcode) {
      gateway.faults.clear();
      if (retcode !== '0') gateway.faults.add({ operation: operation.id, retcode, times: 1 });
      return {};
    },
    refused: (_, status, retcode) => status >= 400 || (retcode !== undefined && parameterCodes.has(retcode)),
    denied: (_, retcode) => retcode === '000-003',
    async close() {
      simulator.close();
    },
  };
}

function callidOf(answer: object): string {
  return (answer as { callid: string }).callid;
}
