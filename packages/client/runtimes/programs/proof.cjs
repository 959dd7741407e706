// What is proven in every runtime. CommonJS without imports, since each runtime loads it in its own way.

const agentid = '291';

/** What an agent desktop does with a session: sign in, read two events, call twice, sign out. */
exports.exercise = async function exercise(session, { sayBusy }) {
  const states = [];
  session.onConnection(({ state, reason }) => states.push(reason === undefined ? state : `${state} ${reason}`));
  const report = { states, before: session.connection.state };
  report.signIn = told(await session.signIn({ password: '', phonenum: '40038' }));
  if (report.signIn !== 'ok') return report;
  report.online = session.connection.state;
  report.events = await firstEvents(session, 2);
  report.busy = told(await session.call(sayBusy, { reason: 200 }));
  report.refused = told(await session.call(sayBusy, { reason: 201 }));
  // Stores of a framework are written to disk and shown by its tools.
  report.leaks = /AgentGateway0|balancer=/.test(JSON.stringify(session));
  report.signOut = told(await session.signOut());
  report.after = [session.connection.state, session.agentState];
  return report;
};

/**
 * The whole proof.
 *
 * @param client the module @ccgateway/client
 * @param addresses baseUrl of a gateway, and an address that answers /<status>/... with a redirect to another host
 * and /endless/... without end
 * and whether answers of the runtime are streams
 * @param handed a fetch for the option of that name, where the runtime has none
 */
exports.prove = async function prove(client, { baseUrl, redirecting, streams }, handed) {
  const { AgentSession, createGateway, sayBusy } = client;
  const options = handed ? { fetch: handed } : {};
  const send = handed ?? fetch;
  const session = await exports.exercise(new AgentSession({ baseUrl, agentid, pollPause: 1, ...options }), client);

  const redirects = {};
  for (const status of [301, 302, 303, 307, 308]) {
    const elsewhere = { baseUrl: `${redirecting}/${status}`, retries: 0, ...options };
    const gateway = createGateway({ ...elsewhere, guid: 'of-the-client' });
    const call = told(await sayBusy(gateway, { agentid }));
    const signIn = told(await new AgentSession({ ...elsewhere, agentid }).signIn({ password: '', phonenum: '40038' }));
    // Calls by path need a Request, and are the caller's to judge; only the other host must not hear of them.
    await settled(() => gateway.raw.GET('/agentevent/{agentid}', { params: { path: { agentid } } }));
    redirects[status] = { call, signIn };
  }

  // Only streams can be left: a fetch that hands out others reads on.
  const endless = createGateway({ baseUrl: `${redirecting}/endless`, retries: 0, ...options });
  const bounded = streams ? told(await sayBusy(endless, { agentid })) : undefined;

  // Shows what this runtime does when nobody takes care, so that the proof above is known to prove something.
  const throwsOn = {};
  for (const init of [{ cache: 'no-store' }, { redirect: 'error' }]) {
    const [field] = Object.keys(init);
    throwsOn[field] = !(await settled(() => send(baseUrl, init)));
  }
  const control = { headers: { Guid: 'of-the-control' } };
  if (!throwsOn.cache) control.cache = 'no-store';
  await settled(() => send(`${redirecting}/307/control`, control));
  return { session, redirects, bounded, throwsOn, request: typeof Request };
};

function told(outcome) {
  return outcome.ok ? 'ok' : (outcome.retcode ?? `${outcome.kind}: ${outcome.message} ${outcome.cause ?? ''}`.trim());
}

/** The types of the first events, or the state that came in their place. */
function firstEvents(session, count) {
  return new Promise((resolve, reject) => {
    session.onConnection(({ state, reason }) => {
      if (state !== 'online') resolve([`${state} ${reason}`]);
    });
    const read = async () => {
      const types = [];
      for await (const { eventType } of session.events()) if (types.push(eventType) === count) break;
      return types;
    };
    read().then(resolve, reject);
  });
}

async function settled(action) {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
