import type { SimulatorOptions } from '@ccgateway/simulator';
import { type Lane, Recording, type Sequence } from './recording.ts';

const caller: Lane = { id: 'caller', title: 'Caller' };
const gateway: Lane = { id: 'gateway', title: 'Gateway' };
const desktop: Lane = { id: '291', title: 'Desktop of 291' };
const colleague: Lane = { id: '292', title: 'Desktop of 292' };
const inspector: Lane = { id: '293', title: 'Inspector 293' };

const colleagueBody = { dstaddress: 292, devicetype: 2, mode: 1 };

/** The runs that guides draw. Each is made at the simulator when the page is built. */
export const sequences = {
  /** A call from ring to wrap-up. */
  'incoming-call': async () => {
    const run = new Recording([caller, gateway, desktop]);
    await run.signIn('291');
    await run.call('291', 'setAgentAutoEnterIdle', { flag: false }, 'false');
    await run.outside('caller', 'calls', 'ring', { agentid: '291', caller: '70093' });
    await run.call('291', 'answer');
    await run.outside('caller', 'hangs up', 'hangup', { agentid: '291' });
    await run.call('291', 'cancelWork');
    return run.end();
  },

  /** A colleague is asked while the customer waits, and leaves. */
  consult: async () => {
    const run = await inCall();
    await run.call('291', 'innerHelp', { body: colleagueBody }, 'mode 1');
    await run.call('292', 'answer');
    await run.call('292', 'release');
    return run.end();
  },

  /** The customer goes to a colleague, and the agent stays until the transfer has succeeded. */
  transfer: async () => {
    const run = await inCall();
    await run.call('291', 'transfer', { body: { devicetype: 2, address: '292', mode: 2 } }, 'mode 2');
    await run.call('292', 'answer');
    return run.end();
  },

  /** All three talk, then the agent leaves the other two. */
  conference: async () => {
    const run = await inCall();
    await run.call('291', 'innerHelp', { body: colleagueBody }, 'mode 1');
    await run.call('292', 'answer');
    const held = (await run.call('291', 'queryHoldListInfo')) as readonly { readonly callid: string }[];
    await run.call('291', 'confJoin', { body: { callid: held[0]?.callid } });
    await run.call('291', 'release');
    return run.end();
  },

  /** An inspector listens to a call, barges in and stops; in the newest edition, where the agent is told of it. */
  inspection: async () => {
    const run = await inCall(inspector, 'latest');
    await run.call('293', 'addSupervise', { workNo: '291' });
    await run.call('293', 'switchSuperviseOrInsert', { workNo: '291' });
    await run.call('293', 'stopSuperviseOrInsert', { workNo: '291' });
    return run.end();
  },
} satisfies Readonly<Record<string, () => Promise<Sequence>>>;

export type SequenceName = keyof typeof sequences;

/** A recording that begins when agent 291 talks with a customer and the other agent is idle. */
async function inCall(other: Lane = colleague, edition?: SimulatorOptions['edition']): Promise<Recording> {
  const run = new Recording([desktop, gateway, other], edition);
  await run.signIn('291');
  await run.signIn(other.id);
  await run.before(() => run.outside('caller', 'calls', 'ring', { agentid: '291', caller: '70093' }));
  await run.before(() => run.call('291', 'answer'));
  return run;
}
