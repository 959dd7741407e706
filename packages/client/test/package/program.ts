/**
 * The text of a program that uses the package as an agent desktop does; each target loads it in its own way.
 * `run(client, checks, baseUrl)` resolves to {@link report}.
 */
export const program = `
async function run({ AgentSession, sayBusy, sayFree, unwrap }, { checkInput }, baseUrl) {
  const session = new AgentSession({ baseUrl, agentid: '291', check: checkInput, pollPause: 1 });
  const states = [];
  session.onConnection(({ state }) => states.push(state));
  const signedIn = await session.signIn({ password: '', phonenum: '40038' });
  const busy = await sayBusy(session.gateway, { agentid: '291', reason: 200 });
  const refused = await sayBusy(session.gateway, { agentid: '291', reason: 201 });
  const unsent = await sayBusy(session.gateway, { agentid: '291', reason: 256 });
  const slow = await sayFree(session.gateway, { agentid: '291' }, { timeout: 20 });
  const events = [];
  for await (const event of session.events()) {
    if (events.push(event.eventType) === 2) break;
  }
  let thrown;
  try {
    unwrap(refused);
  } catch (error) {
    thrown = error.name + ' ' + error.retcode;
  }
  const signedOut = await session.signOut();
  return {
    ok: [signedIn.ok, busy.ok, signedOut.ok],
    refused: refused.retcode,
    unsent: unsent.kind,
    slow: slow.kind,
    thrown,
    events,
    states,
  };
}
`;

/** The answer of the program at the stub gateway. */
export const report = {
  ok: [true, true, true],
  refused: '100-009',
  unsent: 'invalid',
  slow: 'timeout',
  thrown: 'GatewayError 100-009',
  events: ['AgentState_SetNotReady_Success', 'AgentState_Ready'],
  states: ['offline', 'online', 'ended'],
};
