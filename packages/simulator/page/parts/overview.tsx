import { useShown } from '../data/hooks.ts';
import { stateOf } from './state.tsx';

const shownStates = ['idle', 'ringing', 'talking', 'held', 'busy', 'rest', 'wrap-up'] as const;

interface Props {
  /** The state that the agents are filtered by; empty for every one. */
  readonly state: string;
  readonly onState: (state: string) => void;
}

/** The contact centre in numbers. A state filters the agents. */
export function Overview({ state, onState }: Props) {
  const { agents, calls, queues, chats, conferences } = useShown(({ told }) => told);
  const counts = new Map<string, number>();
  for (const agent of agents.values()) {
    const one = stateOf(agent);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const signedIn = agents.size - (counts.get('signed-out') ?? 0);
  let waiting = 0;
  for (const queue of queues.values()) waiting += queue.waiting;
  return (
    <section className="overview" aria-label="Overview">
      <div className="figures">
        <Figure name="signed in" value={signedIn} />
        <Figure name="calls" value={calls.size} />
        <Figure name="waiting" value={waiting} strong={waiting > 0} />
        <Figure name="chats" value={chats.size} />
        <Figure name="conferences" value={conferences.size} />
      </div>
      <fieldset className="states">
        <legend className="hidden">Agents by state</legend>
        {shownStates.map((one) => (
          <button
            type="button"
            key={one}
            data-state={one}
            aria-pressed={state === one}
            onClick={() => onState(state === one ? '' : one)}
          >
            <b>{counts.get(one) ?? 0}</b> {one}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

function Figure({ name, value, strong = false }: { name: string; value: number; strong?: boolean }) {
  return (
    <p className="figure" data-strong={strong || undefined}>
      <b>{value.toLocaleString('en')}</b> {name}
    </p>
  );
}
