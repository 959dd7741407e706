import { memo, useCallback, useEffect, useState } from 'react';
import { readInterface } from './data/api.ts';
import { InterfaceContext, useShown } from './data/hooks.ts';
import { keepWhenLeft, takeKept } from './data/kept.ts';
import type { Interface } from './data/types.ts';
import { Agents } from './parts/agents.tsx';
import { Console } from './parts/console.tsx';
import { Header } from './parts/header.tsx';
import { Live } from './parts/live.tsx';
import { Log } from './parts/log.tsx';
import { Overview } from './parts/overview.tsx';
import { Toasts } from './parts/toasts.tsx';

/** The places of the page; a narrow screen shows one at a time. */
const places = { agents: 'Agents', live: 'Calls', log: 'Log', console: 'Control' } as const;

type Place = keyof typeof places;

/** Parts that a letter in the filter does not render again, though the filter is kept by what holds them all. */
const Still = {
  Header: memo(Header),
  Overview: memo(Overview),
  Live: memo(Live),
  Log: memo(Log),
  Console: memo(Console),
  Toasts: memo(Toasts),
};

export function App() {
  const described = useInterfaceOf();
  const [place, setPlace] = useState<Place>('agents');
  const [agentid, setAgentid] = useState(() => takeKept<string>('agent') ?? '');
  useEffect(() => keepWhenLeft('agent', () => agentid || undefined), [agentid]);
  const [filter, setFilter] = useState({ text: '', state: '', skill: '' });
  const select = useCallback((id: string) => {
    setAgentid(id);
    setPlace('console');
  }, []);
  const selectState = useCallback((state: string) => {
    setFilter((now) => ({ ...now, state }));
    setPlace('agents');
  }, []);
  return (
    <InterfaceContext value={described}>
      <Still.Header />
      <main data-place={place}>
        <Still.Overview state={filter.state} onState={selectState} />
        <Agents filter={filter} onFilter={setFilter} selected={agentid} onSelect={select} />
        <Still.Live onSelect={select} />
        <Still.Log />
        <Still.Console agentid={agentid} onAgent={setAgentid} />
      </main>
      <nav className="places" aria-label="Places">
        {Object.entries(places).map(([name, label]) => (
          <button
            type="button"
            key={name}
            aria-current={place === name ? 'page' : undefined}
            onClick={() => setPlace(name as Place)}
          >
            {label}
          </button>
        ))}
      </nav>
      <Still.Toasts />
    </InterfaceContext>
  );
}

/** What the control interface offers; read anew when the simulator is back. */
function useInterfaceOf(): Interface {
  const live = useShown(({ connection }) => connection === 'live');
  const [described, describe] = useState<Interface>({ get: [], post: {} });
  useEffect(() => {
    if (!live) return;
    // A simulator that is gone again is shown by the connection.
    readInterface().then(describe, () => {});
  }, [live]);
  return described;
}
