// The hooks over a session that Vue wrapped: prints what the component shows.
import process from 'node:process';
import { AgentSession } from '@ccgateway/client';
import { JSDOM } from 'jsdom';
import { reactive } from 'vue';

const { window } = new JSDOM('<div></div>');
Object.assign(globalThis, { window, document: window.document });
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { useAgentState, useConnection } = await import('@ccgateway/react');

const { baseUrl } = JSON.parse(process.argv[2]);
const session = reactive(new AgentSession({ baseUrl, agentid: '291', pollPause: 1 }));
const State = () => `${useConnection(session).state}, ${useAgentState(session)}`;
const element = window.document.querySelector('div');
const root = createRoot(element, {
  onUncaughtError: (error) => {
    console.error(String(error));
    process.exit(1);
  },
});
root.render(createElement(State));

const shown = [];
async function until(text) {
  while (element.textContent !== text) await new Promise((resolve) => setTimeout(resolve, 1));
  shown.push(text);
}
await until('offline, unknown');
await session.signIn({ password: '', phonenum: '40038' });
await until('online, idle');
await session.signOut();
await until('ended, signed-out');
root.unmount();
console.log(JSON.stringify({ shown }));
