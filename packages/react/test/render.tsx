import { AgentSession } from '@ccgateway/client';
import { renderToString } from 'react-dom/server.browser';
import { createDesktop } from './desktop.tsx';

/** The desktop as a server renders it, before the sign-in. */
export function render(baseUrl: string, agentid: string): string {
  const Desktop = createDesktop(new AgentSession({ baseUrl, agentid }));
  return renderToString(<Desktop />);
}
