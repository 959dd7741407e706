import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** The session that a sign-in opens. */
export interface Session {
  guid: string;
  guidSince: number;
  /** The GUID before the last renewal; it stays valid until `until`. */
  former: { readonly guid: string; readonly until: number } | undefined;
  /** The GUID of the sign-in and later ones, so that a refusal can tell an expired GUID from an unknown one. */
  readonly past: string[];
  readonly loginTime: number;
  readonly phonenum: string;
  autoAnswer: boolean;
  autoEnterIdle: boolean;
  readonly releasePhone: boolean;
  /** Whether the agent is signed in to the multimedia server, which chats need; true unless given. */
  readonly multimedia?: boolean;
  /** Whether inspectors are told of the sign-in and the sign-out; false unless given. */
  readonly listenStatus?: boolean;
  lastSeen: number;
  /** Whether no client has it: it needs no sign of life, and gives way to a client that signs the agent in. */
  unattended?: boolean;
  /** Whether an agent who works by itself has it. */
  robot?: boolean;
  /** Where events are pushed to; undefined in polling mode. */
  readonly push: { readonly uri: string; token: string } | undefined;
}

/** How a session ended. */
export interface SessionEnd {
  /** In words, for refusals of later calls. */
  readonly why: string;
  /** Its last GUID. */
  readonly guid: string;
  /** Whether another sign-in took the agent over. */
  readonly takenOver: boolean;
}

/** What a sign-in says of the session that it opens. */
export type SessionRequest = Omit<Session, 'guid' | 'guidSince' | 'former' | 'past' | 'loginTime' | 'lastSeen'>;

export function openSession(given: SessionRequest, now: number, random: Random): Session {
  return {
    ...given,
    guid: newGuid(random),
    guidSince: now,
    former: undefined,
    past: [],
    loginTime: now,
    lastSeen: now,
  };
}

/**
 * Renews the GUID when the interval of dynamic authentication is over. A client that still sends the former GUID missed
 * the answer with the new one, so it gets that again.
 *
 * @returns whether the GUID is to be sent
 */
export function renewGuid(
  session: Session,
  used: string | undefined,
  now: number,
  random: Random,
  { authmode, guidInterval, guidTimeout }: Settings,
): boolean {
  if (authmode !== 2) return false;
  if (now - session.guidSince < guidInterval) return session.former !== undefined && used === session.former.guid;
  // Keep the first GUID: clients that ignore renewals send it.
  if (session.past.push(session.guid) > 8) session.past.splice(1, 1);
  session.former = { guid: session.guid, until: session.guidSince + guidTimeout };
  session.guid = newGuid(random);
  session.guidSince = now;
  return true;
}

/** Whether a GUID authenticates calls of the session now. */
export function takesGuid(
  session: Session,
  guid: string | undefined,
  now: number,
  { authmode, guidTimeout }: Settings,
): boolean {
  if (authmode === 0) return true;
  const expired = authmode === 2 && now - session.guidSince > guidTimeout;
  if (guid === session.guid && !expired) return true;
  return guid !== undefined && guid === session.former?.guid && now <= session.former.until;
}

function newGuid(random: Random): string {
  const digits = random.hex(32);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
  return `${parts.join('-')}.AgentGateway0`;
}
