import { AgentSession } from '@ccgateway/client';
import { eventsFor } from '@ccgateway/client/fixtures';
import { expect, test, vi } from 'vitest';

test('a ringing call has its caller, and answering it asks the gateway', async () => {
  const fetch = vi.fn(async () => new Response('{"message":"","retcode":"0"}'));
  const session = new AgentSession({ baseUrl: 'http://gateway.test', agentid: '291', fetch });
  const { AgentEvent_Ringing } = eventsFor('291');

  session.deliver({ workNo: '291', events: [AgentEvent_Ringing({ content: { caller: '70093', callid: '7-1' } })] });
  expect(session.currentCall).toMatchObject({ state: 'ringing', caller: '70093' });

  await session.currentCall?.answer();
  const address = 'http://gateway.test/voicecall/291/answer?callid=7-1';
  expect(fetch).toHaveBeenCalledWith(address, expect.objectContaining({ method: 'PUT' }));
});
