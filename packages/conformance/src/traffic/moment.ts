import type { Contract } from '../contract/contract.ts';
import { addressOf } from '../judge/address.ts';
import type { Exchange, WireRequest } from '../kit/exchange.ts';

/** Whether a request may change something at the gateway. Polls, heartbeats and queries only bring news of it. */
export function causes({ routes }: Contract, { method, url }: WireRequest, baseUrl?: string): boolean {
  const [path = ''] = addressOf(url, baseUrl)?.below.split('?') ?? [];
  const route = routes.find(method, path);
  return route === undefined || (route.operation?.retry !== 'safe' && route.operation?.id !== 'handShake');
}

/**
 * The moment at which an exchange counts among others that overlap it: a call when it was sent, because its effects may
 * show before its answer; what only brings news, such as a long poll, when its answer came.
 */
export function momentOf(contract: Contract, { request, at, until, direction }: Exchange, baseUrl?: string): number {
  if (direction === 'push' || until === undefined) return at;
  return causes(contract, request, baseUrl) ? at : until;
}
