import { AgentSession } from '@ccgateway/client';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createDesktop } from './desktop.tsx';

/** What the page offers to the test. */
export interface PageUnderTest {
  /** Numbers of subscriptions to the session: the current ones, and all that were ever made. */
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

  override onAgentState(listener: Parameters<AgentSession['onAgentState']>[0]): () => void {
    return counted(super.onAgentState(listener));
  }

  override onConnection(listener: Parameters<AgentSession['onConnection']>[0]): () => void {
    return counted(super.onConnection(listener));
  }
}

const { baseUrl, agentid } = document.body.dataset as { baseUrl: string; agentid: string };
const session = new CountingSession({ baseUrl, agentid, pollPause: 1 });
const Desktop = createDesktop(session);
const root = hydrateRoot(document.getElementById('root') as HTMLElement, <Desktop />, {
  // A hydration mismatch must fail the test instead of being repaired silently.
  onRecoverableError: (error) => console.error(error),
});

globalThis.underTest = { subscriptions, session, react: version, unmount: () => root.unmount() };
