import { type AgentEvent, AgentSession, type Outcome, sayBusy } from '@ccgateway/client';
import { StrictMode, useEffect, useState, version } from 'react';
import { createRoot } from 'react-dom/client';
import {
  SessionProvider,
  useAgentEvents,
  useAgentState,
  useConnection,
  useOutcome,
  useSession,
  useWish,
} from '../src/index.ts';

/** What the page offers to the test. */
export interface HooksUnderTest {
  readonly react: string;
  /** Inputs of the runs that were begun, each with the render whose action ran. */
  readonly begun: string[];
  /** What the promises of runs resolved to or were rejected with. */
  readonly told: string[];
  /** How often the functions of useOutcome were new. */
  readonly identities: number;
  /** Ends the oldest run that is under way. */
  end(outcome: 'done' | 'refused' | 'thrown'): void;
  /** Delivers events to the session of an agent. */
  deliver(agentid: string, events: readonly AgentEvent[]): void;
  /** Asks for the state busy, for the first agent. */
  sayBusy(): void;
  unmount(): void;
}

declare global {
  var hooks: HooksUnderTest;
}

const fetch = async () => new Response('{"message":"","retcode":"0"}');
const sessions = ['291', '292'].map((agentid) => new AgentSession({ baseUrl: 'http://gateway.test', agentid, fetch }));
const begun: string[] = [];
const told: string[] = [];
const ends: ((outcome: 'done' | 'refused' | 'thrown') => void)[] = [];
let identities = 0;

function begin(input: string): Promise<Outcome<string>> {
  begun.push(input);
  return new Promise((resolve, reject) => {
    ends.push((outcome) => {
      const response = new Response();
      if (outcome === 'done') resolve({ ok: true, result: input, message: '', response });
      else if (outcome === 'refused')
        resolve({ ok: false, kind: 'retcode', retcode: '100-009', message: '', response });
      else reject(new Error('thrown'));
    });
  });
}

function Action() {
  const [render, setRender] = useState(0);
  const { run, pending, outcome, clear } = useOutcome((input: string) => begin(`${input} ${render}`));
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts new functions
  useEffect(() => {
    identities++;
  }, [run, clear]);
  const press = (input: string) =>
    run(input).then(
      (answer) => told.push(answer.ok ? answer.result : answer.message || answer.kind),
      (error) => told.push(String(error)),
    );
  return (
    <>
      {['first', 'second'].map((input) => (
        <button key={input} type="button" onClick={() => press(input)}>
          {input}
        </button>
      ))}
      <button type="button" onClick={clear}>
        clear
      </button>
      <button type="button" onClick={() => setRender(render + 1)}>
        render
      </button>
      <output id="outcome">
        {pending ? 'pending' : outcome ? (outcome.ok ? outcome.result : outcome.kind) : 'idle'}
      </output>
    </>
  );
}

function Followed() {
  const [types, setTypes] = useState<readonly string[]>([]);
  useAgentEvents(({ eventType }) => setTypes([...types, eventType]));
  return (
    <output id="followed">{[useSession().agentid, useConnection().state, useAgentState(), ...types].join(' ')}</output>
  );
}

function Wish() {
  return <output id="wish">{useWish() ?? 'none'}</output>;
}

function Page() {
  const [at, setAt] = useState(0);
  const [acting, setActing] = useState(true);
  const session = sessions[at];
  return (
    <>
      <button type="button" onClick={() => setAt(1 - at)}>
        other session
      </button>
      <button type="button" onClick={() => setActing(!acting)}>
        action
      </button>
      {acting && <Action />}
      {session && (
        <SessionProvider session={session}>
          <Followed />
          <Wish />
        </SessionProvider>
      )}
    </>
  );
}

const root = createRoot(document.getElementById('root') as HTMLElement);
root.render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

globalThis.hooks = {
  react: version,
  begun,
  told,
  get identities() {
    return identities;
  },
  end: (outcome) => ends.shift()?.(outcome),
  deliver: (agentid, events) => {
    for (const session of sessions) if (session.agentid === agentid) session.deliver({ workNo: agentid, events });
  },
  sayBusy: () => void sessions[0]?.call(sayBusy, {}),
  unmount: () => root.unmount(),
};
