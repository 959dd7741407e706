import type { SessionRequest } from '../../centre/session.ts';
import { type Answer, done, refused, result, undocumented } from '../answer.ts';
import type { Behaviours, Context, ResultOf } from '../behaviour.ts';
import { setGuid } from '../guid-headers.ts';
import { byForce } from '../session-refusals.ts';

type SignIn = Pick<Context<'login'>, 'centre' | 'agent' | 'request'>;

/** Sign-in, sign-out and taking over a session. */
export const signIn = {
  login: (context) => open(context, context.body, {}),
  // The body of loginEx has no field for pushes, so its agents poll.
  loginEx: (context) => open(context, context.body, { polls: true }),
  forceLogin: (context) => {
    const answer = open(context, context.body, { force: true });
    // The list of forceLogin was not seen, so it answers the codes of login.
    return 'reason' in answer ? undocumented(answer.retcode, answer.reason) : answer;
  },

  logout({ centre, agent }) {
    // logout does not end a call.
    if (agent.calls.size > 0 || agent.engagement)
      return undocumented(
        '100-010',
        'The agent has a call, a conference or a playback, or inspects another; end, leave or stop it first, or use forceLogout.',
      );
    if (centre.chats.of(agent).length > 0)
      return undocumented('100-010', 'The agent has a chat; dropCall ends it, and forceLogout signs out all the same.');
    centre.signOut(agent, { tell: true, why: 'logout was called' });
    return done;
  },

  forceLogout({ centre, agent }) {
    centre.signOut(agent, { tell: true, why: 'forceLogout was called' });
    return done;
  },

  forceLogoutWithReason({ centre, agent }) {
    centre.signOut(agent, { tell: true, why: 'forceLogoutWithReason was called' });
    return done;
  },

  updateGuid: ({ session }) => result({ guid: session.guid }),

  loginInfo: ({ centre, session }) => result({ phonenum: session.phonenum, phonetoken: centre.random.hex(32) }),

  vrcToken: ({ centre }) => result({ token: centre.random.hex(32) }),

  modifyAccountPwdEx({ agent, body }) {
    if (agent.password !== undefined && body.oldPassword !== agent.password)
      return refused('000-002', 'Field oldPassword is not the password of the agent, which --agent or --agents sets.');
    agent.password = String(body.newPassword);
    return done;
  },
} satisfies Behaviours;

/** The fields that the bodies of the sign-ins have, some of them or all. */
type Fields = { readonly [Name in keyof Context<'login'>['body']]?: unknown } & { readonly pushUrl?: unknown };

interface SignInRules {
  /** Whether a session that there is gives way. */
  readonly force?: boolean;
  /** Whether events cannot be pushed. */
  readonly polls?: boolean;
}

function open(
  context: SignIn,
  body: Fields,
  { force = false, polls = false }: SignInRules,
): Answer<ResultOf<'login'>, '100-001' | '100-002' | '100-004'> {
  const { centre, agent } = context;
  if (agent.password !== undefined && body.password !== agent.password)
    return refused('100-004', 'Field password is not the password of the agent, which --agent or --agents sets.');
  const gives = agent.session?.unattended === true;
  if (agent.session && !force && !gives)
    return refused('100-002', 'The agent is signed in already; log out first, or use forceLogin.');
  const push = polls ? undefined : pushOf(context, body);
  if (typeof push === 'string') return refused('100-001', push);
  // The client that had the agent before learns that its GUID is no longer valid.
  if (agent.session && gives && !force) centre.signOut(agent, { tell: false, why: 'a client signed the agent in' });
  else if (agent.session) centre.takeOver(agent, byForce);
  const multimedia = flag(body.checkInWebm, true);
  const session = centre.signIn(agent, {
    phonenum: text(body.phonenum),
    autoAnswer: flag(body.autoanswer, true),
    autoEnterIdle: flag(body.autoenteridle, true),
    releasePhone: flag(body.releasephone, !force),
    multimedia,
    listenStatus: flag(body.listenStatus, false),
    push,
  });
  centre.agentState.begin(agent, Number(body.status ?? 4));
  const signedIn = {
    vdnid: centre.settings.vdn,
    workno: agent.id,
    mediatype: `T${multimedia ? 'T' : 'F'}F`,
    loginTime: String(session.loginTime),
    isForceChange: 'false' as const,
    serverName: 'AgentGateway0',
    timeRemaining: '',
  };
  return {
    retcode: '0',
    message: '',
    result: signedIn,
    headers: [...setGuid(session), 'Set-Cookie', 'ccgateway_node=AgentGateway0; Path=/; HttpOnly'],
    note: noteOf(body, push !== undefined, polls),
  };
}

/** Push mode needs both fields; a sentence for an address that events may not go to. */
function pushOf({ centre, request }: SignIn, body: Fields): SessionRequest['push'] | string {
  const uri = text(body.callBackUri);
  const token = text(body.serviceToken);
  if (!uri || !token) return undefined;
  return centre.pusher.addressRefusal(uri, request.header('origin')) ?? { uri, token };
}

/** The note for a sign-in that asked for something it did not get. */
function noteOf(body: Fields, pushes: boolean, polls: boolean): string | undefined {
  const asked = (['callBackUri', 'serviceToken'] as const).filter((name) => text(body[name]));
  if (text(body.pushUrl)) {
    const how = pushes ? 'events go to callBackUri' : 'events are polled; callBackUri with serviceToken pushes them';
    return `Nothing is pushed to pushUrl, the field of older deployments: ${how}.`;
  }
  if (pushes || asked.length === 0) return undefined;
  if (polls) return 'Events are polled: the body of loginEx has no callBackUri; login pushes.';
  return `Events are polled: only ${asked.join('')} was sent, and pushing takes callBackUri and serviceToken.`;
}

/** Reads a boolean in any of its wire forms. */
function flag(value: unknown, fallback: boolean): boolean {
  return value === undefined || value === null ? fallback : String(value) === 'true';
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
