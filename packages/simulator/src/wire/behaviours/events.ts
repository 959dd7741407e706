import type { WireEvent } from '../../centre/agent.ts';
import { renewGuid, type SessionEnd } from '../../centre/session.ts';
import { refused, type Success, undocumented } from '../answer.ts';
import type { Behaviours, Context } from '../behaviour.ts';
import { setGuid } from '../guid-headers.ts';
import { notSignedIn, oldGuid, takenOver } from '../session-refusals.ts';

type Delivery = Pick<Context<'handShake'>, 'centre' | 'agent' | 'request'>;

type Delivered = Success<never>;

/** Sent byte for byte, because client code compares this text. */
export const idle = '{"message":"","retcode":"0"}';

/** Delivery of events: polling, and the heartbeat of push mode. */
export const events = {
  getAgentEvent(context) {
    const { centre, agent, session, request } = context;
    // An agent in push mode cannot poll.
    if (session.push)
      return undocumented(
        '000-001',
        'Events of the agent are pushed; a sign-in without callBackUri and serviceToken polls them.',
      );
    session.lastSeen = centre.clock.now();
    // A second poll replaces the first, as after a timeout of the client.
    agent.waiting?.(undefined);
    const event = agent.next();
    if (event || centre.settings.pollHold === 0) return delivered(context, event);
    return new Promise((resolve) => {
      const { gone } = request;
      const timer = centre.clock.afterAtMost(centre.settings.pollHold, (standing) =>
        settle(undefined, undefined, standing ? clockStands : undefined),
      );
      const end = () => {
        timer.clear();
        gone?.removeEventListener('abort', leave);
        if (agent.waiting === settle) agent.waiting = undefined;
      };
      // The client is gone: an event or a GUID in this answer would be lost.
      const leave = () => {
        end();
        resolve(json(idle));
      };
      const settle = (found: WireEvent | undefined, ended?: SessionEnd, note?: string) => {
        end();
        if (ended !== undefined) {
          resolve(ended.takenOver ? takenOver : notSignedIn(agent));
          return;
        }
        if (agent.session === session) session.lastSeen = centre.clock.now();
        resolve(delivered(context, found, note));
      };
      agent.waiting = settle;
      gone?.addEventListener('abort', leave);
      if (gone?.aborted) leave();
    });
  },

  handShake(context) {
    const { centre, session, request } = context;
    session.lastSeen = centre.clock.now();
    const token = request.header('service_token');
    if (token !== undefined && !/^[\w.-]{0,50}$/.test(token))
      return refused(
        '100-001',
        'Header service_token: at most 50 letters, digits, points, dashes and underscores are taken.',
      );
    if (token && session.push) session.push.token = token;
    const note = lateNote(context);
    return { retcode: '0', headers: renewed(context), note };
  },
} satisfies Behaviours;

/** Told with a poll that was held for as long as the machine's clock says, since that of the simulator stands. */
const clockStands =
  'The clock of the simulator is paused, so nothing becomes due; the control action clock with resume or advance moves it.';

function delivered(context: Delivery, event: WireEvent | undefined, remark?: string): Delivered {
  const { agent } = context;
  const { session } = agent;
  const note = remark ?? lateNote(context);
  const headers = renewed(context);
  if (event === undefined) return { ...json(idle), headers, note };
  const undelivered = () => {
    if (session && agent.session === session) agent.takeBack(event);
  };
  return { ...json(`{"message":"","retcode":"0","event":${JSON.stringify(event)}}`), headers, note, undelivered };
}

/** The headers with a GUID that the client does not have yet. */
export function renewed({ centre, agent: { session }, request }: Delivery): readonly string[] {
  const { clock, random, settings } = centre;
  const due = session && renewGuid(session, request.header('guid'), clock.now(), random, settings);
  return due ? setGuid(session) : [];
}

/** The note for a client that keeps sending a renewed GUID. */
function lateNote({ centre, agent, request }: Delivery): string | undefined {
  const former = agent.session?.former;
  if (former === undefined || request.header('guid') !== former.guid) return undefined;
  return oldGuid(former.until, centre.clock.now());
}

export function json(content: string): Delivered {
  return { retcode: '0', body: { mediaType: 'application/json', content } };
}
