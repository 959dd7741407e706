/** @jest-environment jsdom */
const { AgentSession } = require('@ccgateway/client');
const { eventsFor } = require('@ccgateway/client/fixtures');

// The desktop under test; yours is required.
function showCalls(session, page) {
  session.onCalls((calls) => {
    const buttons = calls.map((call) => {
      const button = document.createElement('button');
      button.textContent = `${call.caller} ${call.state}`;
      button.onclick = () => call.answer();
      return button;
    });
    page.replaceChildren(...buttons);
  });
}

const events = eventsFor('291');

test('a ringing call shows its caller, and the button answers it', async () => {
  // jsdom has neither fetch nor Response; this is what the client reads of an answer.
  const response = { ok: true, status: 200, headers: new Headers(), text: async () => '{"message":"","retcode":"0"}' };
  const fetch = jest.fn(async () => response);
  const session = new AgentSession({ baseUrl: 'http://gateway.test', agentid: '291', fetch });
  showCalls(session, document.body);
  const ringing = events.AgentEvent_Ringing({ content: { caller: '70093', callid: '7-1' } });
  session.deliver({ workNo: '291', events: [ringing] });
  expect(document.body.textContent).toBe('70093 ringing');

  document.querySelector('button').click();
  const answer = 'http://gateway.test/voicecall/291/answer?callid=7-1';
  expect(fetch).toHaveBeenCalledWith(answer, expect.objectContaining({ method: 'PUT' }));
});
