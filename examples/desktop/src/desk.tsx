import { cancelRest, type Outcome, rest, sayBusy, sayFree } from '@ccgateway/client';
import { useAgentState, useCalls, useConnection, useOutcome, useSession, useWish } from '@ccgateway/react';
import { CallCard } from './call-card.tsx';
import { EventList } from './event-list.tsx';
import { Problem } from './problem.tsx';

/** What a signed-in agent sees: the own state, the calls and the events. */
export function Desk() {
  const session = useSession();
  const state = useAgentState();
  const wish = useWish();
  const connection = useConnection();
  const calls = useCalls();
  const { run, pending, outcome } = useOutcome((act: () => Promise<Outcome<unknown>>) => act());
  const ringing = calls.find((call) => call.state === 'ringing');

  const button = (label: string, name: string, act: () => Promise<Outcome<unknown>>) => (
    <button type="button" className={state === name ? '' : 'outline'} disabled={pending} onClick={() => run(act)}>
      {label}
    </button>
  );
  return (
    <>
      <title>{ringing ? `${ringing.caller ?? 'Somebody'} is calling` : 'Agent desktop'}</title>
      <header>
        <h1>Agent {session.agentid}</h1>
        <output>{state}</output>
        {wish && <small>{wish} after the call</small>}
        {connection.state !== 'online' && <strong role="alert">{`${connection.state}: ${connection.reason}`}</strong>}
        <fieldset aria-label="State">
          {button('Idle', 'idle', () => session.call(state === 'rest' ? cancelRest : sayFree, {}))}
          {button('Busy', 'busy', () => session.call(sayBusy, {}))}
          {button('Rest', 'rest', () => session.call(rest, { time: 300, restcause: 0 }))}
          {button('Sign out', 'signed-out', () => session.signOut())}
        </fieldset>
      </header>
      <Problem outcome={outcome} />
      <div className="desk">
        <section aria-label="Calls">
          {calls.map((call) => (
            <CallCard key={call.id} call={call} />
          ))}
          {calls.length === 0 && <p>No calls.</p>}
        </section>
        <EventList />
      </div>
    </>
  );
}
