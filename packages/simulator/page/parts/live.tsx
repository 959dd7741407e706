import { memo, useMemo, useState } from 'react';
import { act } from '../data/api.ts';
import { useQueues, useShown } from '../data/hooks.ts';
import type { Call, Chat, Conference, Queue } from '../data/types.ts';
import { Since } from './state.tsx';
import { Tabs } from './tabs.tsx';
import { tell } from './toasts.tsx';
import { useWindow } from './use-window.ts';

/** Most calls and chats that are listed; the numbers count all. */
const mostListed = 50;

/** Least height of a call in the list, in pixels, as the style says it. */
const callHeight = 66;

interface Props {
  readonly onSelect: (agentid: string) => void;
}

/** What moves: calls, queues, chats and conferences. */
export function Live({ onSelect }: Props) {
  const [open, setOpen] = useState('calls');
  const calls = useShown(({ parts }) => parts.calls);
  const queues = useShown(({ parts }) => parts.queues);
  const chats = useShown(({ parts }) => parts.chats);
  const conferences = useShown(({ parts }) => parts.conferences);
  // Those above what is seen are made too, because a call with many parts is higher than others.
  const { scroller, to } = useWindow(Math.min(calls.size, mostListed), callHeight);
  const waiting = [...queues.values()].reduce((sum, queue) => sum + queue.waiting, 0);
  const tabs = {
    calls: { label: 'Calls', count: calls.size },
    queues: { label: 'Queues', count: waiting },
    chats: { label: 'Chats', count: chats.size },
    conferences: { label: 'Conferences', count: conferences.size },
  };
  return (
    <section className="card live" aria-label="Calls, queues, chats and conferences">
      <h2 className="hidden">Calls, queues, chats and conferences</h2>
      <Tabs label="What moves" tabs={tabs} open={open} onOpen={setOpen} panel={scroller}>
        {open === 'calls' && <Calls calls={calls} made={to} onSelect={onSelect} />}
        {open === 'queues' && <Queues queues={[...queues.values()]} />}
        {open === 'chats' && <Chats chats={[...chats.values()]} onSelect={onSelect} />}
        {open === 'conferences' && <Conferences conferences={[...conferences.values()]} onSelect={onSelect} />}
      </Tabs>
    </section>
  );
}

interface CallsProps extends Props {
  readonly calls: ReadonlyMap<string, Call>;
  /** How many of those that are listed are near what is seen. */
  readonly made: number;
}

const Calls = memo(function Calls({ calls, made, onSelect }: CallsProps) {
  const queues = useQueues();
  const newest = useMemo(
    () => [...calls.values()].sort((one, other) => other.created - one.created).slice(0, mostListed),
    [calls],
  );
  if (calls.size === 0)
    return <p className="empty">No calls. Ring an idle agent, or let a caller wait in a skill queue.</p>;
  return (
    <ul className="things">
      {newest.slice(0, made).map((call) => (
        <CallItem
          key={call.callid}
          call={call}
          queue={queues.find(({ skillid }) => skillid === call.skillid)?.name ?? `queue ${call.skillid}`}
          onSelect={onSelect}
        />
      ))}
      {made < newest.length && <li aria-hidden="true" style={{ height: (newest.length - made) * callHeight }} />}
      {calls.size > newest.length && <li className="soft">and {calls.size - newest.length} older calls</li>}
    </ul>
  );
});

interface CallProps extends Props {
  readonly call: Call;
  readonly queue: string;
}

const CallItem = memo(function CallItem({ call, queue, onSelect }: CallProps) {
  const { callid, kind, caller, called, video, created, waitingSince, parts } = call;
  return (
    <li className="thing" data-callid={callid}>
      <div className="thing-head">
        <b>
          {caller} <span className="soft">to</span> {called}
        </b>
        <span className="soft">
          {video ? 'video ' : ''}
          {kind}, {queue}
        </span>
      </div>
      <div className="thing-parts">
        {waitingSince !== undefined && (
          <span className="chip" data-state="waiting">
            waiting <Since time={waitingSince} />
          </span>
        )}
        {parts.map(({ agentid, state, muted, since }) => (
          <button type="button" className="chip" data-state={state} key={agentid} onClick={() => onSelect(agentid)}>
            {agentid} {muted ? 'muted' : state} <Since time={since} />
          </button>
        ))}
        {parts.length === 0 && waitingSince === undefined && (
          <span className="chip">
            <Since time={created} />
          </span>
        )}
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={`Hang up the other party of call ${callid}`}
        onClick={async () => tell('Hang up', await act('hangup', { callid }))}
      >
        Hang up
      </button>
    </li>
  );
});

function Queues({ queues }: { readonly queues: readonly Queue[] }) {
  const most = Math.max(1, ...queues.map(({ waiting }) => waiting));
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">Skill queue</th>
          <th scope="col" className="number">
            Waiting
          </th>
          <th scope="col" className="number">
            Longest
          </th>
          <th scope="col" className="number">
            Agents
          </th>
          <th scope="col" className="number">
            Idle
          </th>
        </tr>
      </thead>
      <tbody>
        {queues.map(({ skillid, name, waiting, since, agents, idle }) => (
          <tr key={skillid}>
            <th scope="row">
              {name} <span className="soft">{skillid}</span>
              <meter min={0} max={most} value={waiting} aria-label={`Waiting in ${name}`} />
            </th>
            <td className="number">
              <b>{waiting}</b>
            </td>
            <td className="number">{since === null ? '' : <Since time={since} />}</td>
            <td className="number">{agents}</td>
            <td className="number">{idle}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chats({ chats, onSelect }: Props & { readonly chats: readonly Chat[] }) {
  if (chats.length === 0) return <p className="empty">No chats.</p>;
  return (
    <ul className="things">
      {chats.slice(-mostListed).map(({ callid, state, mediatype, skillid, agentid, offered, messages }) => (
        <li key={callid} className="thing" data-callid={callid}>
          <div className="thing-head">
            <b>Chat {callid}</b>
            <span className="soft">
              media type {mediatype}
              {skillid > 0 && `, queue ${skillid}`}
            </span>
          </div>
          <div className="thing-parts">
            {agentid === null ? (
              <span className="chip" data-state="waiting">
                {state}
              </span>
            ) : (
              <button type="button" className="chip" data-state={state} onClick={() => onSelect(agentid)}>
                {agentid} {state}
              </button>
            )}
            {offered !== null && <span className="chip">offered to {offered}</span>}
          </div>
          {messages.length > 0 && (
            <ol className="texts">
              {messages.slice(-3).map(({ from, text }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: texts have no ID, and one may come twice
                <li key={index}>
                  <b>{from}</b> {text}
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}

function Conferences({ conferences, onSelect }: Props & { readonly conferences: readonly Conference[] }) {
  if (conferences.length === 0) return <p className="empty">No conferences.</p>;
  return (
    <ul className="things">
      {conferences.map(({ confid, chair, seats, started, participants }) => (
        <li key={confid} className="thing">
          <div className="thing-head">
            <b>Conference {confid}</b>
            <span className="soft">
              {participants.length} of {seats} seats, <Since time={started} />
            </span>
          </div>
          <div className="thing-parts">
            {participants.map(({ agentid, number, joined, held }) => {
              const state = joined === null ? 'invited' : held ? 'held' : 'in';
              return agentid === null ? (
                <span className="chip" key={number} data-state={held ? 'held' : 'talking'}>
                  {number} {state}
                </span>
              ) : (
                <button
                  type="button"
                  className="chip"
                  key={agentid}
                  data-state={joined === null ? 'ringing' : held ? 'held' : 'talking'}
                  onClick={() => onSelect(agentid)}
                >
                  {agentid} {agentid === chair ? 'chair' : state}
                </button>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
