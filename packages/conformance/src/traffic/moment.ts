import type { Contract } from '../contract/contract.ts';
import { addressOf } from '../judge/address.ts';
import type { Exchange, WireRequest } from '../kit/exchange.ts';

/** Whether a request may change something at the gateway. Polls, heartbeats and queries only bring news of it. */
export function causes({ routes }: Contract, { method, url }: WireRequest, baseUrl?: string): boolean {
  const path = addressOf(url, baseUrl)?.path ?? '';
  const route = routes.find(method, path);
  return route === undefined || (route.operation?.retry !== 'safe' && route.operation?.id !== 'handShake');
}

/** Where an exchange stands among others that overlap it. */
export interface Order {
  readonly moment: number;
  /** Whether others may tell of its effects: then it comes before them. */
  readonly causing: boolean;
}

/**
 * A call counts when it was sent, because its effects may show before its answer; what only brings news, such as a long
 * poll, when its answer came.
 */
export function orderOf(contract: Contract, exchange: Exchange, baseUrl?: string): Order {
  const { request, at, until = at, direction } = exchange;
  if (direction === 'push' || addressOf(request.url, baseUrl) === undefined) return { moment: at, causing: false };
  const causing = causes(contract, request, baseUrl);
  return { moment: causing ? at : until, causing };
}
