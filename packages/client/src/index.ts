export type * from '@ccgateway/openapi';
export { agentEventTypes, retcodes } from '@ccgateway/openapi';
export { createGateway, guidOf } from './gateway.ts';
export * from './generated/calls.ts';
export type {
  CallDescriptor,
  CallOptions,
  Failure,
  Gateway,
  GatewayOptions,
  Outcome,
  Success,
  UndocumentedRetcode,
} from './types.ts';
