import type { Session } from '../../centre/agent.ts';
import type { Behaviour, Context } from '../gateway.ts';
import { setGuid } from '../gateway.ts';
import { byForce, takenOver } from '../session-refusals.ts';
import { type Answer, done, noted, refused, result, type WireReply } from '../wire.ts';

/** Sign-in, sign-out and taking over a session. */
export const signIn: Record<string, Behaviour> = {
  login: (context) => open(context, false),
  loginEx: (context) => open(context, false),
  forceLogin: (context) => open(context, true),

  logout({ gateway, agent }) {
    // logout does not end a call.
    if (agent.calls.size > 0) return refused('100-010', 'The agent has a call; release it first, or use forceLogout.');
    gateway.signOut(agent, { tell: true, why: 'logout was called' });
    return done;
  },

  forceLogout({ gateway, agent }) {
    gateway.signOut(agent, { tell: true, why: 'forceLogout was called' });
    return done;
  },

  forceLogoutWithReason({ gateway, agent }) {
    gateway.signOut(agent, { tell: true, why: 'forceLogoutWithReason was called' });
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
  // The client that had the agent before learns that its GUID is no longer valid.
  if (agent.session) {
    agent.waiting?.(undefined, takenOver);
    gateway.signOut(agent, { tell: false, keepCalls: true, why: byForce });
  }
  const session = gateway.signIn(agent, {
    phonenum: text(body.phonenum),
    autoAnswer: flag(body.autoanswer, true),
    autoEnterIdle: flag(body.autoenteridle, true),
    releasePhone: flag(body.releasephone, operation.id !== 'forceLogin'),
    push,
  });
  gateway.agentState.begin(agent, Number(body.status ?? 4));
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
  const reply = gateway.reply(operation, { retcode: '0', message: '', result: signedIn }, agent.id, headers);
  return noted(reply, noteOf(context, push !== undefined));
}

/** Push mode needs both fields; a sentence for an address that events may not go to. */
function pushOf({ gateway, body, operation, request }: Context): Session['push'] | string {
  const uri = text(body.callBackUri);
  const token = text(body.serviceToken);
  // The body of loginEx has neither field, so its agents poll.
  if (!uri || !token || operation.id === 'loginEx') return undefined;
  return gateway.pusher.addressRefusal(uri, request.header('origin')) ?? { uri, token };
}

/** The note for a sign-in that asked for something it did not get. */
function noteOf({ body, operation }: Context, pushes: boolean): string | undefined {
  const asked = ['callBackUri', 'serviceToken'].filter((name) => text(body[name]));
  if (text(body.pushUrl)) {
    const how = pushes ? 'events go to callBackUri' : 'events are polled; callBackUri with serviceToken pushes them';
    return `Nothing is pushed to pushUrl, the field of older deployments: ${how}.`;
  }
  if (pushes || asked.length === 0) return undefined;
  if (operation.id === 'loginEx') return 'Events are polled: the body of loginEx has no callBackUri; login pushes.';
  return `Events are polled: only ${asked.join('')} was sent, and pushing takes callBackUri and serviceToken.`;
}

/** Reads a boolean in any of its wire forms. */
function flag(value: unknown, fallback: boolean): boolean {
  return value === undefined || value === null ? fallback : String(value) === 'true';
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
