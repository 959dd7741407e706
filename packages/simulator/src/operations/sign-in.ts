import type { Session } from '../agent.ts';
import type { Behaviour, Context } from '../gateway.ts';
import { setGuid } from '../gateway.ts';
import { takenOver } from '../reasons.ts';
import { type Answer, done, refused, result, type WireReply } from '../wire.ts';

/** Signing in, out and over. */
export const signIn: Record<string, Behaviour> = {
  login: (context) => open(context, false),
  loginEx: (context) => open(context, false),
  forceLogin: (context) => open(context, true),

  logout({ gateway, agent }) {
    // An agent who is talking is not signed out by it.
    if (agent.calls.size > 0) return refused('100-010', 'The agent has a call; release it first, or use forceLogout.');
    gateway.signOut(agent, { tell: true });
    return done;
  },

  forceLogout({ gateway, agent }) {
    gateway.signOut(agent, { tell: true });
    return done;
  },

  forceLogoutWithReason({ gateway, agent }) {
    gateway.signOut(agent, { tell: true });
    return done;
  },

  updateGuid: ({ agent }) => result({ guid: agent.session?.guid ?? '' }),

  loginInfo: ({ gateway, agent }) =>
    result({ phonenum: agent.session?.phonenum ?? '', phonetoken: gateway.random.hex(32) }),

  vrcToken: ({ gateway }) => result({ token: gateway.random.hex(32) }),

  modifyAccountPwdEx({ agent, body }) {
    if (agent.password !== undefined && body.oldPassword !== agent.password)
      return refused('000-002', 'Field oldPassword is not the password of the agent, which --agent or --agents sets.');
    agent.password = String(body.newPassword);
    return done;
  },
};

function open(context: Context, force: boolean): Answer | WireReply {
  const { gateway, agent, body, operation } = context;
  if (agent.password !== undefined && body.password !== agent.password)
    return refused('100-004', 'Field password is not the password of the agent, which --agent or --agents sets.');
  if (agent.session && !force)
    return refused('100-002', 'The agent is signed in already; log out first, or use forceLogin.');
  const push = pushOf(context);
  if (typeof push === 'string') return refused('100-001', push);
  // Whoever had the agent before finds the GUID to be worth nothing any more.
  if (agent.session) {
    agent.waiting?.(undefined, takenOver);
    gateway.signOut(agent, { tell: false, keepCalls: true });
  }
  const session = gateway.signIn(agent, {
    phonenum: text(body.phonenum),
    autoAnswer: flag(body.autoanswer, true),
    autoEnterIdle: flag(body.autoenteridle, true),
    releasePhone: flag(body.releasephone, operation.id !== 'forceLogin'),
    push,
  });
  gateway.life.begin(agent, Number(body.status ?? 4));
  const signedIn = {
    vdnid: gateway.settings.vdn,
    workno: agent.id,
    mediatype: `T${flag(body.checkInWebm, true) ? 'T' : 'F'}F`,
    loginTime: String(session.loginTime),
    isForceChange: 'false',
    serverName: 'AgentGateway0',
    timeRemaining: '',
  };
  const headers = [...setGuid(session), 'Set-Cookie', 'ccgateway_node=AgentGateway0; Path=/; HttpOnly'];
  return gateway.reply(operation, { retcode: '0', message: '', result: signedIn }, agent.id, headers);
}

/** Push mode needs both fields; a sentence for an address that events may not go to. */
function pushOf({ gateway, body, operation, request }: Context): Session['push'] | string {
  const uri = text(body.callBackUri);
  const token = text(body.serviceToken);
  // The body of loginEx has neither field, so its agents poll.
  if (!uri || !token || operation.id === 'loginEx') return undefined;
  return gateway.pusher.objectionTo(uri, request.header('origin')) ?? { uri, token };
}

/** A boolean in any form in which it is sent. */
function flag(value: unknown, fallback: boolean): boolean {
  return value === undefined || value === null ? fallback : String(value) === 'true';
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
