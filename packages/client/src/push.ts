import type { AgentEvent } from '@ccgateway/openapi';

/** The events that a gateway pushed for one agent, the oldest first. */
export interface PushedEvents {
  readonly workNo: string;
  readonly events: readonly AgentEvent[];
}

/**
 * Reads the body of a push callback, as text or as parsed JSON.
 *
 * @returns undefined when it is no push; answer it with a retcode other than "0", and the gateway sends it again
 */
export function parsePushedEvents(body: unknown): PushedEvents | undefined {
  try {
    const value = (typeof body === 'string' ? JSON.parse(body) : body) as Record<string, unknown> | null;
    const { workNo, eventList } = value ?? {};
    // Gateways also send numbers for text here.
    const named = typeof workNo === 'string' || Number.isSafeInteger(workNo);
    if (!named || !Array.isArray(eventList)) return undefined;
    const events = eventList.filter((event) => typeof event?.eventType === 'string');
    return events.length === eventList.length ? { workNo: `${workNo}`, events } : undefined;
  } catch {
    return undefined;
  }
}
