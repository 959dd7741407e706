import {
  answer,
  beginMute,
  callInner,
  callout,
  hold,
  innerHelp,
  resetSkill,
  rest,
  sayBusy,
  sayWork,
  setAgentAutoEnterIdle,
  transfer,
} from '@ccgateway/client';
import type { Desk, Floor } from './floor.ts';

export type Moment =
  | 'idle'
  | 'busy'
  | 'rest'
  | 'wrap-up'
  | 'ringing'
  | 'talking'
  | 'talking, wishing to be busy'
  | 'talking, then wrap-up'
  | 'talking, a colleague idle'
  | 'talking with a colleague'
  | 'talking with a colleague, a third idle'
  | 'rung by a colleague'
  | 'calling a colleague'
  | 'helped by a colleague'
  | 'talking, another held'
  | 'transferred in talk mode'
  | 'transferred in talk mode, then held'
  | 'transferred in talk mode, then held, another talking'
  | 'talking to an outside number'
  | 'talking on video'
  | 'muted'
  | 'held'
  | 'a colleague idle'
  | 'a colleague ringing'
  | 'a colleague asked for help by a third'
  | 'idle, a caller queuing'
  | 'with a password';

/** Moments in the life of agent 291, each reached as a client reaches it, with no event left to poll for anybody. */
export const moments: Readonly<Record<Moment, (floor: Floor) => Promise<Desk>>> = {
  idle: (floor) => floor.desk(),
  busy: (floor) => after(floor.desk(), (desk) => desk.call(sayBusy, {})),
  rest: (floor) => after(floor.desk(), (desk) => desk.call(rest, { time: 60, restcause: 1 })),
  'wrap-up': (floor) => after(floor.desk(), (desk) => desk.call(sayWork, {})),
  ringing: (floor) => after(floor.desk(), () => floor.simulator.do('ring', { agentid: '291', caller: '70093' })),
  talking: (floor) => after(moments.ringing(floor), (desk) => desk.call(answer, {})),
  'talking, wishing to be busy': (floor) => after(moments.talking(floor), (desk) => desk.call(sayBusy, {})),
  'talking, then wrap-up': (floor) =>
    after(moments.talking(floor), (desk) => desk.call(setAgentAutoEnterIdle, { flag: 'false' })),
  'talking, a colleague idle': (floor) => after(moments.talking(floor), () => colleague(floor)),
  'talking with a colleague': async (floor) => {
    const other = await colleague(floor);
    return after(floor.desk(), async (desk) => {
      await desk.call(callInner, { body: { called: '292' } });
      await other.call(answer, {});
    });
  },
  'talking with a colleague, a third idle': (floor) =>
    after(moments['talking with a colleague'](floor), () => floor.desk('293')),
  'rung by a colleague': (floor) =>
    after(moments['a colleague idle'](floor), () => floor.deskOf('292').call(callInner, { body: { called: '291' } })),
  'calling a colleague': (floor) =>
    after(moments['a colleague idle'](floor), (desk) => desk.call(callInner, { body: { called: '292' } })),
  'helped by a colleague': (floor) =>
    after(moments['talking, a colleague idle'](floor), async (desk) => {
      await desk.call(innerHelp, { body: { dstaddress: '292' } });
      await floor.deskOf('292').call(answer, {});
    }),
  'talking to an outside number': (floor) =>
    after(floor.desk(), (desk) => desk.call(callout, { body: { called: '10086' } })),
  'talking on video': (floor) =>
    after(floor.desk(), async (desk) => {
      floor.simulator.do('ring', { agentid: '291', video: true });
      await desk.call(answer, {});
    }),
  'talking, another held': (floor) =>
    after(moments.held(floor), (desk) => desk.call(callout, { body: { called: '10086' } })),
  'transferred in talk mode': (floor) =>
    after(moments.talking(floor), (desk) =>
      desk.call(transfer, { body: { devicetype: 5, address: '10086', mode: 3 } }),
    ),
  'transferred in talk mode, then held': (floor) =>
    after(moments['transferred in talk mode'](floor), (desk) => desk.call(hold, {})),
  'transferred in talk mode, then held, another talking': (floor) =>
    after(moments['transferred in talk mode, then held'](floor), (desk) =>
      desk.call(callout, { body: { called: '10010' } }),
    ),
  muted: (floor) => after(moments.talking(floor), (desk) => desk.call(beginMute, {})),
  held: (floor) => after(moments.talking(floor), (desk) => desk.call(hold, {})),
  'a colleague idle': (floor) => after(floor.desk(), () => colleague(floor)),
  'a colleague ringing': (floor) =>
    after(moments['a colleague idle'](floor), () => floor.simulator.do('ring', { agentid: '292' })),
  'a colleague asked for help by a third': (floor) =>
    after(moments['a colleague idle'](floor), async () => {
      const third = await floor.desk('293');
      floor.simulator.do('ring', { agentid: '293' });
      await third.call(answer, {});
      await third.call(innerHelp, { body: { dstaddress: '292' } });
    }),
  'idle, a caller queuing': (floor) => after(floor.desk(), () => floor.simulator.do('queue', { skillid: 1 })),
  'with a password': async (floor) => {
    const agent = floor.simulator.gateway.agent('291');
    if (agent) {
      agent.password = 'right';
      floor.simulator.gateway.agents.set('291', agent);
    }
    return floor.desk('291', { password: 'right' });
  },
};

async function after(desk: Promise<Desk>, act: (desk: Desk) => unknown): Promise<Desk> {
  const ready = await desk;
  await act(ready);
  await ready.floor.events();
  return ready;
}

/** Agent 292, in every skill queue. */
async function colleague(floor: Floor): Promise<Desk> {
  const desk = await floor.desk('292');
  await desk.call(resetSkill, { autoflag: true });
  return desk;
}
