import { AgentSession } from '@ccgateway/client';
import { openTabs } from '@ccgateway/client/tabs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SessionProvider, useAgentState, useSession, useTabs } from '../src/index.ts';

const sessionOf = (agentid: string) => new AgentSession({ baseUrl: 'http://gateway.test', agentid });

function Agent({ session }: { session?: AgentSession }) {
  return createElement('b', {}, useSession(session).agentid);
}

test('a hook without a session says how to give it one', () => {
  const State = () => useAgentState();
  expect(() => renderToString(createElement(State))).toThrow(
    'This hook has no session: pass one, or render the component inside <SessionProvider session={...}>.',
  );
});

test('a hook uses the session that it is given, else that of the nearest provider', () => {
  const inner = createElement(SessionProvider, { session: sessionOf('292') }, createElement(Agent));
  const given = createElement(Agent, { session: sessionOf('293') });
  const page = createElement(SessionProvider, { session: sessionOf('291') }, createElement(Agent), inner, given);
  expect(renderToString(page)).toBe('<b>291</b><b>292</b><b>293</b>');
});

test('on a server a tab follows and has no session', async () => {
  const tabs = await openTabs({ baseUrl: 'http://gateway.test', storage: null });
  const Tab = () => {
    const { role, session, connection } = useTabs(tabs);
    return createElement('b', {}, `${role} ${session} ${connection.state}`);
  };
  expect(tabs.role).toBe('leader');
  expect(renderToString(createElement(Tab))).toBe('<b>follower undefined offline</b>');
  tabs.close();
});
