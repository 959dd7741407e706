import type { Call, Outcome } from '@ccgateway/client';
import { useOutcome } from '@ccgateway/react';
import { useState } from 'react';
import { Problem } from './problem.tsx';

type Act = () => Promise<Outcome<unknown>>;

/** One call: who, since when in which state, and what is possible now. */
export function CallCard({ call }: { call: Call }) {
  const { run, pending, outcome } = useOutcome((act: Act) => act());
  const [id, setId] = useState('');
  const { can, state } = call;
  const inTalk = state === 'talking' || state === 'muted';
  const title = `${call.other ?? call.caller ?? 'Unknown number'}`;
  const button = (action: keyof Call['can'], label: string, act: Act, look = 'outline') =>
    can[action].answer !== 'no' && (
      <button
        type="button"
        className={can[action].answer === 'yes' ? look : 'outline secondary'}
        disabled={pending}
        onClick={() => run(act)}
      >
        {label}
      </button>
    );

  return (
    <article data-callid={call.id} aria-label={`Call of ${title}`}>
      <header>
        <h2>{title}</h2>
        <output>{state}</output>
        <small>
          {call.feature === 'unknown' ? '' : `${call.feature} call, `}since{' '}
          <time>{new Date(call.since).toLocaleTimeString()}</time>
        </small>
      </header>
      <fieldset aria-label="Actions">
        {button('answer', 'Answer', () => call.answer(), '')}
        {button('reject', 'Reject', () => call.reject({ mode: 1 }))}
        {button('hold', 'Hold', () => call.hold())}
        {button('retrieve', 'Retrieve', () => call.retrieve())}
        {button('mute', 'Mute', () => call.mute())}
        {button('unmute', 'Unmute', () => call.unmute())}
        {inTalk && button('conference', 'Conference', () => call.conference())}
        {inTalk && button('connect', 'Connect both', () => call.connect())}
        {button('release', 'Release', () => call.release())}
      </fieldset>
      {can.consult.answer === 'yes' && (
        <fieldset aria-label="Consult or transfer">
          <input aria-label="Colleague" placeholder="Agent ID" value={id} onChange={(e) => setId(e.target.value)} />
          {button('consult', 'Consult', () => call.consult({ dstaddress: id }))}
          {button('transfer', 'Transfer', () => call.transfer({ devicetype: 2, address: id, mode: 2 }))}
        </fieldset>
      )}
      {call.pending && <small role="status">Waiting for the gateway to {call.pending.action}.</small>}
      {call.failed && <p role="alert">The gateway could not {call.failed}.</p>}
      <Problem outcome={outcome} />
    </article>
  );
}
