import type { Operation } from '@ccgateway/conformance';
import { guid } from '@ccgateway/conformance/suite/support';
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

/** A simulator that can be made ready for a call: its agent signed in or, to sign in, signed out. */
export interface ReadySimulator {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  prepare(operation: Operation, parameters: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

export async function simulatorTarget(): Promise<ReadySimulator> {
  const simulator = createSimulator({
    edition: 'all',
    authmode: 1,
    pollHold: 0,
    pushHosts: ['*'],
    // Nothing leaves this process: every push is taken.
    fetch: async () => Response.json({ message: '', retcode: '0' }),
  });
  const { centre } = simulator.gateway;
  return {
    baseUrl: 'http://simulator.test/agentgateway/resource',
    fetch: async (input, init) => {
      const response = await simulator.fetch(new Request(input, init));
      return response ?? new Response(null, { status: 404 });
    },
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
    async close() {
      simulator.close();
    },
  };
}
