export { createGatewayHooks, type GatewayHooks, retryUnanswered } from './gateway-hooks.ts';
export type { GatewayPaths, ReadingPaths } from './paths.ts';
export { useAgentEvents } from './use-agent-events.ts';
export { useAgentState } from './use-agent-state.ts';
export { useConnection } from './use-connection.ts';
