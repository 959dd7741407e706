import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
const b = async (contents: string, mangle=false) => { const r = await build({ stdin: { contents, resolveDir: '/work/wt/c-calls/packages/client/src', loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: [process.env.T ?? 'es2019'], write: false, conditions: ['source','module'], legalComments:'none' }); return r.outputFiles[0].contents; };
const all = `import { AgentSession } from './session.ts';
const session = new AgentSession({ baseUrl: location.origin, agentid: '291' });
session.onConnection(({ state }) => console.log(state));
session.on('AgentState_Ready', () => console.log('ready'));
session.signIn({ password: '', phonenum: '40038' }).then(async () => {
  for await (const event of session.events()) console.log(event.eventType);
  await session.signOut();
});`;
const desk = `import { Desk } from './calls/desk.ts'; import { recall } from './calls/recall.ts'; console.log(new Desk('1', (() => {}) as never), recall)`;
const fold = `import { fold } from './calls/fold.ts'; console.log(fold)`;
const view = `import { callsOf, endedSince, agentStateOf, currentOf } from './calls/view.ts'; console.log(callsOf, endedSince, agentStateOf, currentOf)`;
const rec = `import { recall } from './calls/recall.ts'; console.log(recall)`;
const call = `import { callOf } from './calls/call.ts'; console.log(callOf)`;
for (const [n, c] of Object.entries({all, desk, fold, view, rec, call})) { const o = await b(c); console.log(n, o.length, gzipSync(o,{level:9}).length); }
