import type { WireEvent } from '../../centre/agent.ts';
import type { Behaviour, Context } from '../gateway.ts';
import { notSignedIn, oldGuid } from '../session-refusals.ts';
import { noted, type Refusal, refused, type WireReply } from '../wire.ts';

/** Sent byte for byte, because client code compares this text. */
const idle = '{"message":"","retcode":"0"}';

/** Delivery of events: polling, and the heartbeat of push mode. */
export const events: Record<string, Behaviour> = {
  getAgentEvent(context) {
    const { gateway, agent, operation, request } = context;
    const { session } = agent;
    if (session === undefined) return notSignedIn(agent);
    // An agent in push mode cannot poll.
    if (session.push)
      return refused(
        '000-001',
        'Events of the agent are pushed; a sign-in without callBackUri and serviceToken polls them.',
      );
    session.lastSeen = gateway.clock.now();
    // A second poll replaces the first, as after a timeout of the client.
    agent.waiting?.(undefined);
    const event = agent.next();
    if (event || gateway.settings.pollHold === 0) return answer(context, event);
    return new Promise<WireReply>((resolve) => {
      const { gone } = request;
      const timer = gateway.clock.after(gateway.settings.pollHold, () => settle(undefined));
      const end = () => {
        timer.clear();
        gone?.removeEventListener('abort', leave);
        if (agent.waiting === settle) agent.waiting = undefined;
      };
      // The client is gone: an event or a GUID in this answer would be lost.
      const leave = () => {
        end();
        resolve(reply(context, idle, []));
      };
      const settle = (found: WireEvent | undefined, refusal?: Refusal) => {
        end();
        if (refusal !== undefined) {
          resolve(gateway.reply(operation, refusal, agent.id));
          return;
        }
        if (agent.session === session) session.lastSeen = gateway.clock.now();
        resolve(answer(context, found));
      };
      agent.waiting = settle;
      gone?.addEventListener('abort', leave);
      if (gone?.aborted) leave();
    });
  },

  handShake(context) {
    const { gateway, agent, operation, request } = context;
    const { session } = agent;
    if (session === undefined) return notSignedIn(agent);
    session.lastSeen = gateway.clock.now();
    const token = request.header('service_token');
    if (token !== undefined && !/^[\w.-]{0,50}$/.test(token))
      return refused(
        '100-001',
        'Header service_token: at most 50 letters, digits, points, dashes and underscores are taken.',
      );
    if (token && session.push) session.push.token = token;
    const note = lateNote(context);
    return noted(
      gateway.reply(operation, { retcode: '0' }, agent.id, gateway.renewGuid(session, request.header('guid'))),
      note,
    );
  },
};

function answer(context: Context, event: WireEvent | undefined): WireReply {
  const { gateway, agent, request } = context;
  const { session } = agent;
  const note = lateNote(context);
  const headers = session ? gateway.renewGuid(session, request.header('guid')) : [];
  if (event === undefined) return noted(reply(context, idle, headers), note);
  const undelivered = () => {
    if (session && agent.session === session) agent.takeBack(event);
  };
  const body = `{"message":"","retcode":"0","event":${JSON.stringify(event)}}`;
  return noted({ ...reply(context, body, headers), undelivered }, note);
}

/** The note for a client that keeps sending a renewed GUID. */
function lateNote({ gateway, agent, request }: Context): string | undefined {
  const former = agent.session?.former;
  if (former === undefined || request.header('guid') !== former.guid) return undefined;
  return oldGuid(former.until, gateway.clock.now());
}

function reply({ agent, operation }: Context, body: string, headers: readonly string[]): WireReply {
  return {
    status: 200,
    headers: ['Content-Type', 'application/json', ...headers],
    body,
    operation: operation.id,
    retcode: '0',
    agentid: agent.id,
  };
}
