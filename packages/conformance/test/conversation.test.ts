import { expect, test } from 'vitest';
import { contractOf } from '../src/contract/contract.ts';
import type { Target } from '../src/kit/target.ts';
import { Agents } from '../src/run/agents.ts';
import { Conversation } from '../src/run/conversation.ts';

const headers: [string, string][] = [
  ['Content-Type', 'application/json'],
  ['Set-GUID', 'JSESSIONID=aaaa.AgentGateway0'],
];

/** A gateway that answers only after the run was stopped, as far as the request lives so long. */
function stopped(): { agents: Agents; stop: AbortController } {
  const stop = new AbortController();
  const target: Target = {
    baseUrl: 'http://gateway.test/agentgateway/resource',
    accounts: [],
    claims: new Set(),
    send: (_, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        stop.signal.addEventListener('abort', () =>
          setTimeout(resolve, 0, { status: 200, headers, body: '{"message":"","retcode":"0","result":{}}' }),
        );
      }),
  };
  return { agents: new Agents(new Conversation(target, contractOf(), stop.signal)), stop };
}

test('a sign-in that is on its way when the run stops is waited for, so that it can be signed out', async () => {
  const { agents, stop } = stopped();
  const signedIn = agents.signIn({ agentid: '291', password: '' });
  stop.abort();
  await signedIn;
  expect(agents.isSignedIn('291')).toBe(true);
});

test('another call ends with the run, and none begins after it', async () => {
  const { agents, stop } = stopped();
  const call = agents.call('291', 'getAgentStatus');
  stop.abort();
  await expect(call).rejects.toThrow('aborted');
  await expect(agents.signIn({ agentid: '291', password: '' })).rejects.toThrow('aborted');
});
