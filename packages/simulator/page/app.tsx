import { useCallback, useEffect, useState } from 'react';
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
  return (
    <InterfaceContext value={described}>
      <Header />
      <main data-place={place}>
        <Overview
          state={filter.state}
          onState={(state) => {
            setFilter((now) => ({ ...now, state }));
            setPlace('agents');
          }}
        />
        <Agents filter={filter} onFilter={setFilter} selected={agentid} onSelect={select} />
        <Live onSelect={select} />
        <Log />
        <Console agentid={agentid} onAgent={setAgentid} />
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
      <Toasts />
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
