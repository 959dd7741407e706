import type { Agent } from '../centre/agent.ts';
import type { Session } from '../centre/session.ts';
import type { Settings } from '../centre/settings.ts';
import { type Refusal, refused } from './answer.ts';

/** The agent is not signed in, or not any more. */
export function notSignedIn({ ended }: Pick<Agent, 'ended'>): Refusal<'100-006'> {
  const what = ended ? `The agent was signed out: ${ended.why}` : 'The agent is not signed in';
  return refused('100-006', `${what}; login or forceLogin signs in.`);
}

export const byForce = 'another sign-in took over by force';

export const takenOver = refused('000-003', `The session has ended: ${byForce}; sign in again.`);

/** Why a GUID is not taken. Names no GUID. */
export function wrongGuid(
  header: string | undefined,
  session: Session,
  agent: Agent,
  settings: Settings,
): Refusal<'000-003'> {
  return refused('000-003', reasonOf(header, session, agent, settings));
}

function reasonOf(
  header: string | undefined,
  session: Session,
  { ended }: Agent,
  { guidInterval, guidTimeout }: Settings,
): string {
  if (header === undefined || header === '')
    return 'Header Guid is missing; send the GUID that Set-GUID of the sign-in handed out.';
  if (header.includes('=')) return 'Header Guid has a name before the GUID; send only what follows JSESSIONID=.';
  if (header.includes(',')) return 'Header Guid came more than once; send it once.';
  if (header === session.guid || session.past.includes(header)) {
    const times = `a GUID lives ${seconds(guidTimeout)} and is renewed every ${seconds(guidInterval)}`;
    return `The GUID has expired: ${times}; take Set-GUID from every poll and heartbeat, or start with --authmode 1.`;
  }
  if (header === ended?.guid) return `The GUID is of a session that has ended: ${ended.why}; sign in again.`;
  return 'Header Guid is not the GUID of this agent; send what Set-GUID handed out last.';
}

/** Told to a client that did not take a new GUID, while the one it has still lives. */
export function oldGuid(until: number, now: number): string {
  return `The client still sends a GUID that was renewed and expires in ${seconds(until - now)}; take the new one from Set-GUID, or start with --authmode 1.`;
}

function seconds(milliseconds: number): string {
  return `${Math.max(0, Math.ceil(milliseconds / 1000))} s`;
}
