import { useState } from 'react';
import { act } from '../data/api.ts';
import { useGatewayTime } from '../data/clock.ts';
import { useInterface, useShown } from '../data/hooks.ts';
import { Icon } from './icon.tsx';
import { ThemeSwitch } from './theme.tsx';
import { tell } from './toasts.tsx';

const connections = { connecting: 'Connecting', live: 'Live', lost: 'Not answering' } as const;

export function Header() {
  const connection = useShown((shown) => shown.connection);
  return (
    <header className="top">
      <h1>
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="8" />
          <path d="M8 17a8 8 0 0 1 16 0v5a2 2 0 0 1-2 2h-2v-7h4M8 17v5a2 2 0 0 0 2 2h2v-7H8" />
        </svg>
        <span>
          CC-Gateway <b>simulator</b>
        </span>
      </h1>
      <output className="connection" data-connection={connection}>
        {connections[connection]}
      </output>
      <ClockControls />
      <ThemeSwitch />
    </header>
  );
}

const steps = [
  ['+10 s', 10_000, 'ten seconds'],
  ['+1 min', 60_000, 'one minute'],
  ['+10 min', 600_000, 'ten minutes'],
  ['+1 h', 3_600_000, 'one hour'],
] as const;

/** The gateway's clock: what time it is there, and whether that time runs. */
function ClockControls() {
  const now = useGatewayTime();
  const state = useShown((shown) => shown.clock.state ?? 'running');
  const { post } = useInterface();
  const [busy, setBusy] = useState(false);
  const ask = async (what: string, parameters: object) => {
    setBusy(true);
    tell(what, await act('clock', parameters));
    setBusy(false);
  };
  const pauses = Object.hasOwn(post.clock?.properties ?? {}, 'pause');
  const time = new Date(now);
  return (
    <section className="clock" aria-label="Clock of the gateway" data-state={state}>
      <time dateTime={time.toISOString()} title={time.toString()}>
        <b>{time.toLocaleTimeString('en-GB')}</b> {time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}
      </time>
      {state !== 'running' && <span className="clock-state">{state}</span>}
      <div className="buttons">
        {pauses &&
          (state === 'paused' ? (
            <button type="button" disabled={busy} onClick={() => ask('Resume', { resume: true })}>
              <Icon name="play" /> Resume
            </button>
          ) : (
            <button type="button" disabled={busy} onClick={() => ask('Pause', { pause: true })}>
              <Icon name="pause" /> Pause
            </button>
          ))}
        {steps.map(([label, advance, words]) => (
          <button
            type="button"
            key={label}
            disabled={busy}
            aria-label={`${label}: advance the clock by ${words}`}
            onClick={() => ask(`Clock ${label}`, { advance })}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
