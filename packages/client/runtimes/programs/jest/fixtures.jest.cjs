/** @jest-environment jsdom */
const { AgentSession, answer } = require('@ccgateway/client');
const { eventsFor } = require('@ccgateway/client/fixtures');

// The desktop under test; yours is required.
function showCallers(session, page) {
  session.on('AgentEvent_Ringing', ({ content: { caller = 'unknown', callid } }) => {
    const button = page.appendChild(document.createElement('button'));
    button.textContent = `Answer ${caller}`;
    button.onclick = () => session.call(answer, { callid });
  });
}

const events = eventsFor('291');

test('a ringing phone shows its caller, and the button answers the call', async () => {
  // jsdom has no Response; this is what the client reads of one.
  const response = { ok: true, status: 200, headers: new Headers(), text: async () => '{"message":"","retcode":"0"}' };
  const sent = new Promise((resolve) => {
    const fetch = async (address, { method }) => {
      resolve(`${method} ${address}`);
      return response;
    };
    const session = new AgentSession({ baseUrl: 'http://gateway.test', agentid: '291', fetch });
    showCallers(session, document.body);
    const ringing = events.AgentEvent_Ringing({ content: { caller: '70093', callid: '7-1' } });
    session.deliver({ workNo: '291', events: [ringing] });
  });
  expect(document.body.textContent).toBe('Answer 70093');

  document.querySelector('button').click();
  expect(await sent).toBe('PUT http://gateway.test/voicecall/291/answer?callid=7-1');
});
