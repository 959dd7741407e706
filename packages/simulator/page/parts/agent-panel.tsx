import type { AgentSession } from '@ccgateway/client';
import { SessionProvider, useConnection } from '@ccgateway/react';
import { useSyncExternalStore } from 'react';
import { act } from '../data/api.ts';
import { useInterface, useShown } from '../data/hooks.ts';
import type { Agent } from '../data/types.ts';
import { Desk } from './desk.tsx';
import { desks } from './desks.ts';
import { SignIn } from './sign-in.tsx';
import { Since, StateBadge, stateOf } from './state.tsx';
import { tell } from './toasts.tsx';

interface Props {
  readonly agentid: string;
  readonly onAgent: (agentid: string) => void;
}

/** One agent: what the simulator knows of it, and a desktop for it, here or by the control interface. */
export function AgentPanel({ agentid, onAgent }: Props) {
  const agent = useShown(({ parts }) => parts.agents.get(agentid));
  const session = useSyncExternalStore(desks.subscribe, () => desks.of(agentid));
  return (
    <>
      {agent && <Facts agent={agent} />}
      {session ? (
        <SessionProvider session={session} key={agentid}>
          <Desktop session={session} />
        </SessionProvider>
      ) : (
        <>
          {agent && agent.state !== 'signed-out' && <ActFor agent={agent} />}
          <SignIn
            key={agentid}
            agentid={agentid}
            signedInElsewhere={agent !== undefined && agent.state !== 'signed-out'}
            onSignedIn={onAgent}
          />
        </>
      )}
      {agent && agent.state !== 'signed-out' && <Outside agent={agent} />}
    </>
  );
}

/** The desktop until its session ends; then why, until it is closed. */
function Desktop({ session }: { readonly session: AgentSession }) {
  const { state, reason } = useConnection();
  if (state !== 'ended') return <Desk />;
  return (
    <div className="box" role="status">
      <p>
        The session of agent {session.agentid} has ended: <b>{reason}</b>.
      </p>
      <button type="button" onClick={() => desks.close(session.agentid)}>
        Close
      </button>
    </div>
  );
}

function Facts({ agent }: { readonly agent: Agent }) {
  const { agentid, name, since, wish, mode, skills, waitingEvents, recording } = agent;
  return (
    <header className="agent-head">
      <h3>
        Agent {agentid} {name && <span className="soft">{name}</span>}
      </h3>
      <p>
        <StateBadge state={stateOf(agent)} /> <Since time={since} /> {wish && `then ${wish}`}
      </p>
      <p className="soft">
        {[
          mode && `gets events by ${mode}`,
          skills.length > 0 && `queues ${skills.join(', ')}`,
          waitingEvents > 0 && (waitingEvents === 1 ? 'one event waits' : `${waitingEvents} events wait`),
          recording && 'is recorded',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  );
}

/** What the control interface does for an agent whose desktop is elsewhere, by the state in which that makes sense. */
const deeds: Readonly<Record<string, readonly (readonly [label: string, operation: string])[]>> = {
  idle: [
    ['Busy', 'busy'],
    ['Rest', 'rest'],
    ['Wrap-up', 'wrapup'],
    ['Take every queue', 'skills'],
  ],
  ringing: [
    ['Answer', 'answer'],
    ['Reject', 'reject'],
  ],
  talking: [
    ['Hold', 'hold'],
    ['Release', 'release'],
  ],
  held: [
    ['Retrieve', 'retrieve'],
    ['Release', 'release'],
  ],
  dialling: [['Release', 'release']],
  busy: [['Idle', 'idle']],
  rest: [['End the rest', 'endrest']],
  'wrap-up': [['End wrap-up', 'endwrapup']],
};

function ActFor({ agent }: { readonly agent: Agent }) {
  const { post } = useInterface();
  if (!post.call) return null;
  const { agentid } = agent;
  return (
    <fieldset className="box deeds">
      <legend>As agent {agentid}</legend>
      {[...(deeds[stateOf(agent)] ?? []), ['Sign out', 'signout'] as const].map(([label, operation]) => (
        <button
          type="button"
          key={operation}
          onClick={async () => tell(label, await act('call', { agentid, operation }))}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** What happens to the agent from outside. */
function Outside({ agent }: { readonly agent: Agent }) {
  const { agentid, calls, chats, state } = agent;
  const { post } = useInterface();
  const button = (label: string, name: string, parameters: object = {}, enabled = true) =>
    post[name] && (
      <button
        type="button"
        disabled={!enabled}
        onClick={async () => tell(label, await act(name, { agentid, ...parameters }))}
      >
        {label}
      </button>
    );
  return (
    <fieldset className="box deeds">
      <legend>From outside</legend>
      {button('Ring', 'ring', {}, state === 'idle')}
      {button('Ring with video', 'ring', { video: true }, state === 'idle')}
      {button('Chat', 'chat')}
      {button('Other party hangs up', 'hangup', {}, calls.length + chats.length > 0)}
      {button('Record', 'record', {}, state === 'talking')}
      {button('Signed out by the platform', 'signout')}
    </fieldset>
  );
}
