import { AgentSession } from '@ccgateway/client';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createDesktop } from './desktop.tsx';

/** What the test asks of the page. */
export interface PageUnderTest {
  /** Subscriptions to the session: those that there are, and those that there ever were. */
  readonly subscriptions: { present: number; ever: number };
  readonly session: AgentSession;
  /** The version of React that runs the page. */
  readonly react: string;
  unmount(): void;
}

declare global {
  var underTest: PageUnderTest;
}

const subscriptions = { present: 0, ever: 0 };

function counted(stop: () => void): () => void {
  subscriptions.present++;
  subscriptions.ever++;
  return () => {
    subscriptions.present--;
    stop();
  };
}

class CountingSession extends AgentSession {
  override on(...[type, listener]: [never, never]): () => void {
    return counted(super.on(type, listener));
  }

  override onConnection(listener: Parameters<AgentSession['onConnection']>[0]): () => void {
    return counted(super.onConnection(listener));
  }
}

const { baseUrl, agentid } = document.body.dataset as { baseUrl: string; agentid: string };
const session = new CountingSession({ baseUrl, agentid, pollPause: 1 });
const Desktop = createDesktop(session);
const root = hydrateRoot(document.getElementById('root') as HTMLElement, <Desktop />, {
  // A page that is not what the server rendered is an error of this test, not something to repair quietly.
  onRecoverableError: (error) => console.error(error),
});

globalThis.underTest = { subscriptions, session, react: version, unmount: () => root.unmount() };
