import { AgentSession } from '@ccgateway/client';
import { renderToString } from 'react-dom/server.browser';
import { createDesktop } from './desktop.tsx';

/** What a server sends of the desktop, before anybody signed in. */
export function render(baseUrl: string, agentid: string): string {
  const Desktop = createDesktop(new AgentSession({ baseUrl, agentid }));
  return renderToString(<Desktop />);
}
