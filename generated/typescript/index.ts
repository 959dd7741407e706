// Generated from spec/ by "npm run generate". Do not edit.
export type * from './schema.ts';
export * from './operations.ts';
export * from './retcodes.ts';
export * from './editions.ts';
export type * from './events.ts';
export { agentEventTypes, agentStateOfEvent, callEffectOfEvent } from './events.ts';
export type { AgentEvent } from './events.ts';
