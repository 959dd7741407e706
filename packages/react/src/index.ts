export { SessionProvider, useSession } from './session-context.ts';
export { useAgentEvents } from './use-agent-events.ts';
export { useAgentState } from './use-agent-state.ts';
export { useConnection } from './use-connection.ts';
export { type OutcomeOf, useOutcome } from './use-outcome.ts';
