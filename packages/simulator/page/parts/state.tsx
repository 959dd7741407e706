import { useCallback } from 'react';
import { useGatewayFace } from '../data/clock.ts';
import type { Agent } from '../data/types.ts';

/** The states that the page shows; an agent with a call is in that of the call. */
export const states = ['idle', 'ringing', 'talking', 'held', 'busy', 'rest', 'wrap-up', 'signed-out'] as const;

/** The state of an agent as people say it: the simulator's `talking` is ringing until the call is answered. */
export function stateOf({ state, calls }: Agent): string {
  if (state !== 'talking' || calls.length === 0) return state;
  if (calls.some((call) => call.state === 'talking')) return 'talking';
  if (calls.some((call) => call.state === 'ringing')) return 'ringing';
  if (calls.some((call) => call.state === 'alerting')) return 'dialling';
  return 'held';
}

export function StateBadge({ state }: { readonly state: string }) {
  return (
    <span className="state" data-state={state}>
      {state}
    </span>
  );
}

/** How long ago something was, by the gateway's clock. */
export function Since({ time }: { readonly time: number }) {
  const text = useCallback((now: number) => duration(Math.max(0, Math.floor((now - time) / 1000))), [time]);
  return <span className="since" ref={useGatewayFace<HTMLSpanElement>(text)} />;
}

function duration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${Math.floor(hours / 24)} d`;
}
