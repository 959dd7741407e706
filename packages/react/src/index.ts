export { SessionProvider, useSession } from './session-context.ts';
export { useAgentEvents } from './use-agent-events.ts';
export { useAgentState, useWish } from './use-agent-state.ts';
export { useCall, useCalls } from './use-calls.ts';
export { useConnection } from './use-connection.ts';
export { type OutcomeOf, useOutcome } from './use-outcome.ts';
export { type TabsOfPage, useTabs } from './use-tabs.ts';
