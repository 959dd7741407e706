import { type AgentEvent, AgentSession, type Call } from '@ccgateway/client';
import { memo, type ReactNode, StrictMode, startTransition, useLayoutEffect, version } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { SessionProvider, useCall, useCalls } from '../src/index.ts';

/** What the page offers to the test. */
export interface CallsUnderTest {
  readonly react: string;
  /** How often the line of each call was rendered. */
  readonly rendered: Readonly<Record<string, number>>;
  /** After each commit: the numbers of calls that parts of the page showed. */
  readonly commits: readonly (readonly string[])[];
  deliver(events: readonly AgentEvent[]): void;
  /** Begins to render slow parts in place of the others, and delivers the events when some of them are rendered. */
  deliverMeanwhile(events: readonly AgentEvent[]): void;
  unmount(): void;
}

declare global {
  var callsPage: CallsUnderTest;
}

const session = new AgentSession({ baseUrl: 'http://gateway.test', agentid: '291' });
const rendered: Record<string, number> = {};
const commits: string[][] = [];

const deliver = (events: readonly AgentEvent[]) => session.deliver({ workNo: '291', events });

const Line = memo(({ call }: { call: Call }) => {
  rendered[call.id] = (rendered[call.id] ?? 0) + 1;
  return <li>{`${call.id} ${call.state}`}</li>;
});

function Page() {
  const calls = useCalls();
  const seven = useCall('7-1');
  return (
    <>
      <ul>
        {calls.map((call) => (
          <Line key={call.id} call={call} />
        ))}
      </ul>
      <output>{seven ? `${seven.caller} ${seven.state}` : 'none'}</output>
    </>
  );
}

/** Slow, so that React lets other work of the page in between. */
function SlowCount() {
  const end = performance.now() + 20;
  while (performance.now() < end);
  return <b>{useCalls().length}</b>;
}

function SlowCounts() {
  useLayoutEffect(() => {
    commits.push([...document.querySelectorAll('b')].map(({ textContent }) => textContent ?? ''));
  });
  return ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map((name) => (
    <SlowCount key={name} />
  ));
}

function renderIn(id: string, content: ReactNode): Root {
  const root = createRoot(document.getElementById(id) as HTMLElement);
  root.render(
    <StrictMode>
      <SessionProvider session={session}>{content}</SessionProvider>
    </StrictMode>,
  );
  return root;
}

const root = renderIn('root', <Page />);

globalThis.callsPage = {
  react: version,
  rendered,
  commits,
  deliver,
  deliverMeanwhile: (events) => {
    // What is rendered meanwhile would make React begin the slow parts anew, with the calls of then.
    root.unmount();
    startTransition(() => void renderIn('slow', <SlowCounts />));
    setTimeout(() => deliver(events), 60);
  },
  unmount: () => root.unmount(),
};
