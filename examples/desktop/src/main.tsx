import '@picocss/pico/css/pico.min.css';
import './style.css';
import { AgentSession } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';
import { SessionProvider } from '@ccgateway/react';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.tsx';
import { baseUrl, SignIn } from './sign-in.tsx';

// What the page kept when it was reloaded. Before React, which would resume twice in its strict mode.
const kept = JSON.parse(sessionStorage.getItem('session') ?? 'null');
sessionStorage.removeItem('session');
const resumed = kept ? await AgentSession.resume({ ...kept, baseUrl: baseUrl() }) : undefined;

function App() {
  const [session, setSession] = useState(resumed?.ok ? resumed.result : undefined);
  const [notice, setNotice] = useState(resumed && !resumed.ok ? describe(resumed).meaning : '');
  useEffect(() => {
    const keep = () => sessionStorage.setItem('session', JSON.stringify(session?.snapshot() ?? null));
    addEventListener('pagehide', keep);
    const stop = session?.onConnection(({ state, reason }) => {
      if (state !== 'ended') return;
      setNotice(`The session has ended: ${reason?.replace('-', ' ')}.`);
      setSession(undefined);
    });
    return () => {
      removeEventListener('pagehide', keep);
      stop?.();
    };
  }, [session]);

  if (!session) return <SignIn notice={notice} onSignedIn={setSession} />;
  return (
    <SessionProvider session={session}>
      <Desk />
    </SessionProvider>
  );
}

createRoot(document.querySelector('main') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
