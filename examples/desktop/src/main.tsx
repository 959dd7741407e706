import '@picocss/pico/css/pico.min.css';
import './style.css';
import { describe } from '@ccgateway/client/retcodes';
import { openTabs } from '@ccgateway/client/tabs';
import { SessionProvider, useTabs } from '@ccgateway/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.tsx';
import { baseUrl, SignIn } from './sign-in.tsx';

// Before React, which would open them twice in its strict mode.
const opened = await openTabs({ baseUrl: baseUrl() });
// Another tab is about to sign in at another gateway, and this one is to follow it there.
addEventListener('storage', ({ key }) => key === 'gateway' && location.reload());

function App() {
  const [tabs, setTabs] = useState(opened);
  const { session, connection } = useTabs(tabs);
  const ended = connection.state === 'ended';
  const reason = ended ? `The session has ended: ${connection.reason?.replace('-', ' ')}.` : '';
  const notice = tabs.lost ? describe(tabs.lost).meaning : reason;

  if (!session || ended) return <SignIn tabs={tabs} onTabs={setTabs} notice={notice} />;
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
