import {
  type AgentEvent,
  type Call,
  cancelRest,
  cancelWork,
  type Outcome,
  rest,
  sayBusy,
  sayFree,
  sayWork,
} from '@ccgateway/client';
import {
  useAgentEvents,
  useAgentState,
  useCalls,
  useConnection,
  useOutcome,
  useSession,
  useWish,
} from '@ccgateway/react';
import { useState } from 'react';
import { Problem } from './problem.tsx';
import { StateBadge } from './state.tsx';

type Act = () => Promise<Outcome<unknown>>;

/** Most events that are shown. */
const mostEvents = 5;

/** A small agent desktop: the own state, the calls and the newest events, by the project's React hooks alone. */
export function Desk() {
  const session = useSession();
  const state = useAgentState();
  const wish = useWish();
  const connection = useConnection();
  const calls = useCalls();
  const { run, pending, outcome } = useOutcome((deed: Act) => deed());
  const [events, setEvents] = useState<readonly { readonly number: number; readonly type: string }[]>([]);
  useAgentEvents(({ eventType: type }: AgentEvent) =>
    setEvents((now) => [{ number: (now[0]?.number ?? 0) + 1, type }, ...now].slice(0, mostEvents)),
  );

  const button = (label: string, is: string, deed: Act) => (
    <button type="button" aria-pressed={state === is} disabled={pending} onClick={() => run(deed)}>
      {label}
    </button>
  );
  return (
    <section className="box desk" aria-label={`Desktop of agent ${session.agentid}`}>
      <header>
        <h3>Desktop</h3>
        <output>
          <StateBadge state={state} />
        </output>
        {wish && <span className="soft">then {wish}</span>}
        <span className="soft connection" data-connection={connection.state === 'online' ? 'live' : 'lost'}>
          {connection.state}
          {connection.reason && `: ${connection.reason}`}
        </span>
      </header>
      <fieldset className="deeds">
        <legend className="hidden">State</legend>
        {button('Idle', 'idle', () =>
          state === 'rest'
            ? session.call(cancelRest, {})
            : state === 'wrap-up'
              ? session.call(cancelWork, {})
              : session.call(sayFree, {}),
        )}
        {button('Busy', 'busy', () => session.call(sayBusy, {}))}
        {button('Rest', 'rest', () => session.call(rest, { time: 300, restcause: 0 }))}
        {button('Wrap-up', 'wrap-up', () => session.call(sayWork, {}))}
        {button('Sign out', 'signed-out', () => session.signOut())}
      </fieldset>
      <Problem outcome={outcome} />
      {calls.map((call) => (
        <CallCard key={call.id} call={call} />
      ))}
      {calls.length === 0 && <p className="soft">No calls at this desktop.</p>}
      {events.length > 0 && (
        <ol className="events" aria-label="Newest events">
          {events.map(({ number, type }) => (
            <li key={number}>{type}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** One call, with what the client says is possible now. */
function CallCard({ call }: { readonly call: Call }) {
  const { run, pending, outcome } = useOutcome((deed: Act) => deed());
  const [colleague, setColleague] = useState('');
  const { can, state } = call;
  const other = call.other ?? call.caller ?? 'Unknown number';
  const button = (action: keyof Call['can'], label: string, deed: Act, look = '') =>
    can[action].answer !== 'no' && (
      <button type="button" className={look} disabled={pending} onClick={() => run(deed)}>
        {label}
      </button>
    );
  const inTalk = state === 'talking' || state === 'muted';
  return (
    <article className="call" data-state={state} aria-label={`Call of ${other}`}>
      <header>
        <b>{other}</b> <StateBadge state={state} />
      </header>
      <fieldset className="deeds">
        <legend className="hidden">Actions</legend>
        {button('answer', 'Answer', () => call.answer(), 'primary')}
        {button('reject', 'Reject', () => call.reject({ mode: 1 }))}
        {button('hold', 'Hold', () => call.hold())}
        {button('retrieve', 'Retrieve', () => call.retrieve(), 'primary')}
        {button('mute', 'Mute', () => call.mute())}
        {state === 'muted' && button('unmute', 'Unmute', () => call.unmute())}
        {inTalk && button('conference', 'Conference', () => call.conference())}
        {inTalk && button('connect', 'Connect both', () => call.connect())}
        {button('release', 'Release', () => call.release(), 'danger')}
      </fieldset>
      {can.consult.answer === 'yes' && (
        <fieldset className="deeds">
          <legend className="hidden">Colleague</legend>
          <input
            aria-label="Colleague"
            placeholder="Agent ID"
            inputMode="numeric"
            value={colleague}
            onChange={(event) => setColleague(event.target.value)}
          />
          {button('consult', 'Consult', () => call.consult({ dstaddress: colleague }))}
          {button('transfer', 'Transfer', () => call.transfer({ devicetype: 2, address: colleague, mode: 2 }))}
        </fieldset>
      )}
      {call.pending && (
        <p role="status" className="soft">
          Waiting for the gateway to {call.pending.action}.
        </p>
      )}
      {call.failed && <p role="alert">The gateway could not {call.failed}.</p>}
      <Problem outcome={outcome} />
    </article>
  );
}
