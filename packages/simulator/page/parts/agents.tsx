import { memo, useDeferredValue, useMemo } from 'react';
import { act } from '../data/api.ts';
import { takeFrame } from '../data/frames.ts';
import { useQueues, useShown } from '../data/hooks.ts';
import type { Agent } from '../data/types.ts';
import { Icon } from './icon.tsx';
import { Since, StateBadge, stateOf, states } from './state.tsx';
import { tell } from './toasts.tsx';
import { useWindow } from './use-window.ts';

export interface AgentFilter {
  readonly text: string;
  readonly state: string;
  /** ID of a skill queue, as text; empty for every one. */
  readonly skill: string;
}

interface Props {
  readonly filter: AgentFilter;
  readonly onFilter: (filter: AgentFilter) => void;
  readonly selected: string;
  readonly onSelect: (agentid: string) => void;
}

const rowHeight = 38;

export function Agents({ filter, onFilter, selected, onSelect }: Props) {
  const agents = useShown(({ parts }) => parts.agents);
  const wanted = useDeferredValue(filter);
  const found = useMemo(
    () =>
      [...agents.values()]
        .filter((agent) => matches(agent, wanted))
        .sort((one, other) => Number(one.agentid) - Number(other.agentid)),
    [agents, wanted],
  );
  const { scroller, from, to, above, below } = useWindow(found.length, rowHeight);
  const set = (field: keyof AgentFilter) => (event: { readonly target: { readonly value: string } }) => {
    takeFrame();
    onFilter({ ...filter, [field]: event.target.value });
  };
  return (
    <section className="card agents" aria-label="Agents">
      <header className="card-head">
        <h2>Agents</h2>
        <span className="count">
          {found.length === agents.size ? agents.size : `${found.length} of ${agents.size}`}
        </span>
        <div className="filters">
          <input
            type="search"
            placeholder="ID, name or call"
            aria-label="Filter agents by text"
            value={filter.text}
            onChange={set('text')}
          />
          <select aria-label="Filter agents by state" value={filter.state} onChange={set('state')}>
            <option value="">Every state</option>
            {states.map((state) => (
              <option key={state}>{state}</option>
            ))}
          </select>
          <select aria-label="Filter agents by skill queue" value={filter.skill} onChange={set('skill')}>
            <option value="">Every queue</option>
            <QueueOptions />
          </select>
        </div>
      </header>
      <div className="scroller" ref={scroller}>
        <table aria-rowcount={found.length + 1}>
          <thead>
            <tr>
              <th scope="col">Agent</th>
              <th scope="col">State</th>
              <th scope="col" className="number">
                Since
              </th>
              <th scope="col" className="wide">
                Calls
              </th>
              <th scope="col" className="wide">
                Queues
              </th>
              <th scope="col" className="wide">
                Events
              </th>
              <th scope="col">
                <span className="hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody onKeyDown={moveByArrows}>
            {above > 0 && <Gap height={above} />}
            {found.slice(from, to).map((agent, index) => (
              <Row
                key={agent.agentid}
                agent={agent}
                index={from + index + 2}
                selected={agent.agentid === selected}
                onSelect={onSelect}
              />
            ))}
            {below > 0 && <Gap height={below} />}
          </tbody>
        </table>
        {found.length === 0 && (
          <div className="empty">
            {agents.size === 0 ? (
              <>
                <p>Nobody has signed in yet.</p>
                <p>Sign an agent in beside, from your desktop, or by a scenario; the agent appears here at once.</p>
              </>
            ) : (
              <p>No agent is like that.</p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

const QueueOptions = memo(function QueueOptions() {
  return useQueues().map(({ skillid, name }) => <option key={skillid} value={skillid}>{`${skillid} ${name}`}</option>);
});

function Gap({ height }: { readonly height: number }) {
  return (
    <tr className="gap">
      <td style={{ height }} />
    </tr>
  );
}

interface RowProps {
  readonly agent: Agent;
  readonly index: number;
  readonly selected: boolean;
  readonly onSelect: (agentid: string) => void;
}

const Row = memo(function Row({ agent, index, selected, onSelect }: RowProps) {
  const { agentid, name, since, wish, calls, chats, skills, mode, waitingEvents, conference, inspects } = agent;
  const state = stateOf(agent);
  const ring = async () => tell(`Ring ${agentid}`, await act('ring', { agentid }));
  const hangUp = async () => tell(`Hang up ${agentid}`, await act('hangup', { agentid }));
  return (
    <tr aria-rowindex={index} data-selected={selected || undefined} data-agent={agentid}>
      <td>
        <button type="button" className="agent-link" aria-pressed={selected} onClick={() => onSelect(agentid)}>
          <b>{agentid}</b> {name && <span className="soft">{name}</span>}
        </button>
      </td>
      <td className={wish ? 'wish' : undefined}>
        <StateBadge state={state} />
        {wish && <span className="soft"> then {wish}</span>}
      </td>
      <td className="number">
        <Since time={since} />
      </td>
      <td className="wide">
        {calls.map((call) => (
          <span className="chip" data-state={call.state} key={call.callid} title={`${call.state}, call ${call.callid}`}>
            {call.muted ? `${call.kind}, muted` : call.kind}
          </span>
        ))}
        {chats.length > 0 && <span className="chip">{chats.length === 1 ? 'chat' : `${chats.length} chats`}</span>}
        {conference && <span className="chip">conference</span>}
        {inspects && <span className="chip">inspects {inspects}</span>}
      </td>
      <td className="wide soft">{skills.join(', ')}</td>
      <td className="wide soft">
        {mode ?? ''}
        {waitingEvents > 0 && `, ${waitingEvents} waiting`}
      </td>
      <td className="row-actions">
        {state === 'idle' && (
          <button type="button" onClick={ring} aria-label={`Ring agent ${agentid}`}>
            <Icon name="phone" /> Ring
          </button>
        )}
        {calls.length > 0 && (
          <button type="button" onClick={hangUp} aria-label={`Hang up the caller of agent ${agentid}`}>
            <Icon name="hangup" /> Hang up
          </button>
        )}
      </td>
    </tr>
  );
});

function matches(agent: Agent, { text, state, skill }: AgentFilter): boolean {
  if (state !== '' && stateOf(agent) !== state) return false;
  if (skill !== '' && !agent.skills.includes(Number(skill))) return false;
  const words = text.trim().toLowerCase();
  if (words === '') return true;
  const { agentid, name, calls } = agent;
  return agentid.includes(words) || name.toLowerCase().includes(words) || calls.some(({ callid }) => callid === words);
}

/** The arrow keys go from agent to agent. */
function moveByArrows(event: React.KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.agent-link')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
