import type { AgentSession, GatewayError } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { useAgentEvents, useAgentState, useConnection } from '../src/index.ts';
import { createGatewayHooks, retryUnanswered } from '../src/paths.ts';

/** A small agent desktop that uses every hook and shows its outcome to the test. */
export function createDesktop(session: AgentSession) {
  const $api = createGatewayHooks(session.gateway);
  const client = new QueryClient({ defaultOptions: { queries: { retry: retryUnanswered } } });
  const params = { path: { agentid: session.agentid } };

  function Connection() {
    const { state, reason } = useConnection(session);
    return <output id="connection">{reason ? `${state}: ${reason}` : state}</output>;
  }

  function State({ id }: { id: string }) {
    return <output id={id}>{useAgentState(session)}</output>;
  }

  function Events() {
    const [types, setTypes] = useState<readonly string[]>([]);
    const [reason, setReason] = useState<string | number>('');
    // Each listener appends to the list of its own render; a listener of an older render would lose events.
    useAgentEvents(session, ({ eventType }) => setTypes([...types, eventType]));
    useAgentEvents(session, 'AgentState_SetNotReady_Success', (event) => setReason(`${reason}${event.content.reason}`));
    return (
      <>
        <output id="events">{types.join(' ')}</output>
        <output id="reason">{reason}</output>
      </>
    );
  }

  function Busy() {
    const busy = $api.useMutation('post', '/onlineagent/{agentid}/saybusy');
    return (
      <>
        <button type="button" onClick={() => busy.mutate({ params: { ...params, query: { reason: 200 } } })}>
          Busy
        </button>
        <output id="busy">{busy.error ? said(busy.error) : `${busy.status} ${JSON.stringify(busy.data)}`}</output>
      </>
    );
  }

  function Queries() {
    const enabled = useConnection(session).state === 'online';
    const skills = $api.useQuery('get', '/onlineagent/{agentid}/agentskills', { params }, { enabled });
    const status = $api.useQuery('get', '/onlineagent/{agentid}/agentstatus', { params }, { enabled });
    return (
      <>
        <output id="skills">{skills.data?.map(({ name }) => name).join(' ')}</output>
        <output id="status">
          {status.error ? `${said(status.error)} ${JSON.stringify(status.data)}` : status.status}
        </output>
      </>
    );
  }

  return function Desktop() {
    const [late, setLate] = useState(false);
    return (
      <QueryClientProvider client={client}>
        <button type="button" onClick={() => session.signIn({ password: '', phonenum: '40038' })}>
          Sign in
        </button>
        <button type="button" onClick={() => setLate(true)}>
          Show late
        </button>
        <Connection />
        <State id="state" />
        {late && <State id="late" />}
        <Events />
        <Busy />
        <Queries />
      </QueryClientProvider>
    );
  };
}

function said(error: GatewayError) {
  const { meaning, advice } = describe(error);
  return `${error.name} ${error.kind} ${error.retcode} ${meaning} ${advice}`;
}
