import type { Agent } from './agent.ts';

/** What a browser needs to join an H5 video call. */
export interface H5Connection {
  readonly userId: string;
  readonly ctime: string;
  readonly channelId: string;
  readonly role: string;
  readonly ip: string;
  readonly port: string;
  readonly signalingDomainIn: string;
  readonly signalingDomainOut: string;
  readonly locationId: string;
  readonly signature: string;
  readonly appId: string;
}

/** Milliseconds for which connection data hold. */
const validFor = 60_000;

/** The connection data of an agent in an H5 video call. No media server is behind them: the addresses lead nowhere. */
export function h5Connection(agent: Agent, callid: string, now: number): H5Connection {
  return {
    userId: agent.id,
    ctime: String(now + validFor),
    channelId: callid,
    role: 'agent',
    ip: '127.0.0.1',
    port: '8443',
    signalingDomainIn: 'https://signaling.invalid:8443',
    signalingDomainOut: 'https://signaling.invalid:8443',
    locationId: '0',
    signature: 'simulated',
    appId: agent.id,
  };
}
