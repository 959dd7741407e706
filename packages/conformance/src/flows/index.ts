export { type Flow, type FlowFile, type FlowStep, type Preparation, readFlows } from './flow.ts';
export { type FlowCall, type FlowFailure, type FlowWorld, runFlow } from './run-flow.ts';
