// @vitest-environment jsdom
import { AgentSession } from '@ccgateway/client';
import { eventsFor } from '@ccgateway/client/fixtures';
import { SessionProvider } from '@ccgateway/react';
import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Desk } from '../src/desk.tsx';

const events = eventsFor('291');

test('a ringing call shows its caller, and the button answers it', async () => {
  const fetch = vi.fn(async () => new Response('{"message":"","retcode":"0"}'));
  const session = new AgentSession({ baseUrl: 'http://gateway.test', agentid: '291', fetch });
  render(
    <SessionProvider session={session}>
      <Desk />
    </SessionProvider>,
  );
  const ringing = events.AgentEvent_Ringing({ content: { caller: '70093', callid: '7-1' } });
  act(() => session.deliver({ workNo: '291', events: [ringing] }));
  expect(screen.getByRole('heading', { name: '70093' })).toBeDefined();

  await act(async () => screen.getByRole('button', { name: 'Answer' }).click());
  const answer = 'http://gateway.test/voicecall/291/answer?callid=7-1';
  expect(fetch).toHaveBeenCalledWith(answer, expect.objectContaining({ method: 'PUT' }));
});
