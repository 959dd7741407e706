// Compiled by the type-check, never run. Lines that must not compile are marked with @ts-expect-error.
import { AgentSession, type AgentState, type GatewayError, type QueryAgentSkillsResult } from '@ccgateway/client';
import { openTabs } from '@ccgateway/client/tabs';
import { useAgentEvents, useAgentState, useConnection, useTabs } from '../src/index.ts';
import { createGatewayHooks } from '../src/paths.ts';

const session = new AgentSession({ baseUrl: 'https://192.0.2.10:8043/agentgateway/resource', agentid: '291' });
const tabs = await openTabs({ baseUrl: 'https://192.0.2.10:8043/agentgateway/resource' });
const $api = createGatewayHooks(session.gateway);
const agent = { path: { agentid: '291' } };
const recording = { ...agent, query: { recordId: '1' } };

export function Accepted() {
  const skills = $api.useQuery('get', '/onlineagent/{agentid}/agentskills', { params: agent });
  true satisfies Same<typeof skills.data, QueryAgentSkillsResult | undefined>;
  skills.error satisfies GatewayError | null;
  // @ts-expect-error an error has not the type any
  skills.error satisfies symbol;

  const download = $api.useQuery('get', '/recordfile/{agentid}', { params: recording, parseAs: 'blob' });
  true satisfies Same<typeof download.data, Blob | undefined>;

  const busy = $api.useMutation('post', '/onlineagent/{agentid}/saybusy');
  busy.mutate({ params: { ...agent, query: { reason: 200 } } });
  busy.error satisfies GatewayError | null;
  const unused = $api.useMutation('post', '/onlineagent/{agentid}/handshake');
  true satisfies Same<typeof unused.data, null | undefined>;

  useAgentEvents(session, (event) => event.eventType satisfies string);
  useAgentEvents(session, 'AgentState_SetNotReady_Success', (event) => event.content.reason);
  useAgentState(session) satisfies AgentState;
  useConnection(session).state satisfies 'offline' | 'online' | 'interrupted' | 'ended';
  const { role, session: shared, connection } = useTabs(tabs);
  true satisfies Same<typeof shared, AgentSession | undefined>;
  role satisfies 'leader' | 'follower';
  connection.state satisfies 'offline' | 'online' | 'interrupted' | 'ended';
  return null;
}

export function Refused() {
  // @ts-expect-error no such path
  $api.useQuery('get', '/onlineagent/{agentid}/agentskill', { params: agent });
  // @ts-expect-error the parameters are missing
  $api.useQuery('get', '/onlineagent/{agentid}/agentskills');
  // @ts-expect-error agentid is a string
  $api.useQuery('get', '/onlineagent/{agentid}/agentskills', { params: { path: { agentid: 291 } } });
  // @ts-expect-error a query repeats by itself, and this call must not be repeated
  $api.useQuery('post', '/onlineagent/{agentid}/saybusy', { params: agent });
  // @ts-expect-error polling events belongs to the session
  $api.useQuery('get', '/agentevent/{agentid}', { params: agent });
  // @ts-expect-error the path has no DELETE
  $api.useMutation('delete', '/onlineagent/{agentid}/saybusy');

  const busy = $api.useMutation('post', '/onlineagent/{agentid}/saybusy');
  // @ts-expect-error agentid is missing
  busy.mutate({ params: { path: {} } });
  // @ts-expect-error the reason is a number
  busy.mutate({ params: { ...agent, query: { reason: 'lunch' } } });
  const login = $api.useMutation('put', '/onlineagent/{agentid}');
  // @ts-expect-error the password is missing
  login.mutate({ params: agent, body: { phonenum: '40038' } });

  // @ts-expect-error no such event
  useAgentEvents(session, 'AgentState_Bussy', () => {});
  // @ts-expect-error this event holds no call
  useAgentEvents(session, 'AgentState_SetNotReady_Success', (event) => event.content.callid);
  // @ts-expect-error without a session in any tab there is none
  useTabs(tabs).session satisfies AgentSession;
  // @ts-expect-error the tabs, not the promise of them
  useTabs(openTabs({ baseUrl: '' }));
  // @ts-expect-error no such state
  useAgentState(session) satisfies 'ready';
  return null;
}

/** Whether two types are identical; any, never and wider types are not. */
type Same<Left, Right> =
  (<Value>() => Value extends Left ? 1 : 2) extends <Value>() => Value extends Right ? 1 : 2 ? true : false;
