import type { SimulatorOptions } from './centre/settings.ts';
import { Simulator } from './simulator.ts';
import { described } from './wire/described.ts';

/**
 * Makes a simulated gateway in this process, without a server: for tests, and for request handlers in a browser.
 *
 * @example
 * const simulator = createSimulator({ pollHold: 0 });
 * const gateway = createGateway({
 *   baseUrl: 'http://gateway.test/agentgateway/resource',
 *   fetch: async (...request) => (await simulator.fetch(...request)) ?? new Response(null, { status: 404 }),
 * });
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return new Simulator(described, options);
}

export { Clock } from './centre/clock.ts';
export type { AgentSettings, SimulatorOptions, SkillSettings } from './centre/settings.ts';
export { ActionError, type ActionName, type ActionResults, type Actions } from './control/actions/index.ts';
export type { AgentAnswer } from './control/as-agent.ts';
export { Simulator } from './simulator.ts';
