export { useAgentEvents } from './use-agent-events.ts';
export { useAgentState } from './use-agent-state.ts';
export { useConnection } from './use-connection.ts';
