import { setTimeout as wait } from 'node:timers/promises';
import { patience } from '@ccgateway/testing/patience';
import { describe, expect, test } from 'vitest';
import { Heap, type Placed } from '../src/centre/heap.ts';
import { Random } from '../src/centre/random.ts';
import { Clock, createSimulator } from '../src/index.ts';
import { startSimulator } from '../src/node.ts';
import { morning } from './contact-centre.ts';
import { Recorder } from './recorder.ts';

describe('a clock', () => {
  test('runs what is due in its order, the earlier set first, whatever was voided', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const random = new Random(seed);
      const clock = new Clock({ manual: true });
      const ran: number[] = [];
      const set = Array.from({ length: 200 }, (_, number) => {
        const due = Math.floor(random.next() * 50);
        return { number, due, timer: clock.after(due, () => ran.push(number)), voided: random.next() < 0.3 };
      });
      for (const { timer, voided } of set) if (voided) timer.clear();
      const left = set.filter(({ voided }) => !voided);
      expect(clock.timers).toBe(left.length);
      clock.advance(25);
      for (const { timer } of set) if (random.next() < 0.1) timer.clear();
      const early = left.filter(({ due }) => due <= 25).sort((a, b) => a.due - b.due || a.number - b.number);
      expect(ran).toEqual(early.map(({ number }) => number));
      clock.advance(25);
      expect(ran.length).toBeLessThanOrEqual(left.length);
      expect([clock.timers, clock.now()]).toEqual([0, 50]);
    }
  });

  test('compares few of its timers, however many there are', () => {
    let compared = 0;
    const heap = new Heap<Placed & { readonly due: number }>((one, other) => {
      compared += 1;
      return one.due < other.due;
    });
    const random = new Random(1);
    const items = Array.from({ length: 4096 }, () => ({ due: random.next(), place: -1 }));
    for (const item of items) heap.add(item);
    // One comparison up and two down for each level, of which there are twelve.
    for (const item of items.slice(0, 1000)) {
      compared = 0;
      heap.remove(item);
      heap.add(item);
      expect(compared).toBeLessThanOrEqual(5 * 12);
    }
    const due: number[] = [];
    for (let { first } = heap; first; first = heap.first) {
      due.push(first.due);
      heap.remove(first);
    }
    expect(due).toEqual(items.map((item) => item.due).sort((one, other) => one - other));
  });

  test('goes on after an action that fails', () => {
    const clock = new Clock({ manual: true });
    let ran = 0;
    clock.after(1, () => {
      throw new Error('a mistake');
    });
    clock.after(2, () => {
      ran += 1;
    });
    expect(() => clock.advance(5)).toThrow('a mistake');
    clock.advance(0);
    expect([ran, clock.now()]).toEqual([1, 5]);
  });

  test('that several use goes on when one of them closes', () => {
    const clock = new Clock({ manual: true, start: morning });
    let ticks = 0;
    const own = clock.every(1000, () => {
      ticks += 1;
    });
    const [first, second] = [createSimulator({ clock }), createSimulator({ clock })];
    const { timers } = second.gateway.centre.clock;
    first.close();
    expect([first.gateway.centre.clock.timers, second.gateway.centre.clock.timers]).toEqual([0, timers]);
    clock.advance(3000);
    expect([ticks, clock.timers]).toEqual([3, timers + 1]);
    second.close();
    own.clear();
    expect(clock.timers).toBe(0);
  });

  test('stands while it is paused, and goes on from there', async () => {
    const clock = new Clock();
    expect(clock.state).toBe('running');
    let ran = 0;
    clock.pause();
    const stands = clock.now();
    // Begun while it stands, so that no part of it is over however busy the machine is.
    clock.after(20, () => {
      ran += 1;
    });
    await wait(60);
    expect([clock.state, clock.now() - stands, ran]).toEqual(['paused', 0, 0]);
    clock.advance(10);
    expect([clock.state, clock.now() - stands, ran]).toEqual(['paused', 10, 0]);
    clock.resume();
    while (ran === 0) await wait(1);
    expect(clock.state).toBe('running');
    expect(clock.now() - stands).toBeGreaterThanOrEqual(20);
    clock.stop();
  });

  test('that is manual can go on too, and is manual again after a restart', async () => {
    const clock = new Clock({ manual: true, start: morning });
    clock.resume();
    while (clock.now() === morning) await wait(1);
    clock.advance(3_600_000);
    clock.pause();
    let ran = 0;
    clock.after(1000, () => {
      ran += 1;
    });
    clock.restart();
    expect([clock.state, clock.now(), ran]).toEqual(['paused', morning, 0]);
    // The timer kept the time that it had left.
    clock.advance(999);
    expect(ran).toBe(0);
    clock.advance(1);
    expect(ran).toBe(1);
  });

  test('that was advanced by hand is at the machine’s time after a restart', () => {
    const clock = new Clock();
    clock.advance(3_600_000);
    expect(clock.now() - Date.now()).toBeGreaterThan(3_500_000);
    clock.pause();
    clock.restart();
    expect([clock.state, Math.abs(clock.now() - Date.now()) < 1000]).toEqual(['running', true]);
  });

  test('is being advanced until all that was due has happened, with turns for others', async () => {
    const clock = new Clock({ manual: true });
    const ran: number[] = [];
    const states = new Set<string>();
    // One timer begets the next, and the machine is slow.
    const step = () => {
      ran.push(clock.now());
      states.add(clock.state);
      const until = performance.now() + 2;
      while (performance.now() < until);
      if (ran.length < 50) clock.after(1000, step);
    };
    clock.after(1000, step);
    let turns = 0;
    const advanced = clock.advanceInTurns(60_000).then(() => turns);
    while (clock.state === 'advancing') {
      turns += 1;
      // What is asked for meanwhile is of the time that has been reached.
      expect(clock.now()).toBe(ran.at(-1) ?? 0);
      await wait(1);
    }
    expect(await advanced).toBeGreaterThan(1);
    expect([clock.state, clock.now(), ran.length, ran.at(-1)]).toEqual(['paused', 60_000, 50, 50_000]);
    expect([...states]).toEqual(['advancing']);
  });

  test('set back while it is advanced, still goes by what is left of the advance', () => {
    const clock = new Clock({ manual: true, start: morning });
    clock.after(1000, () => clock.restart());
    clock.advance(5000);
    expect(clock.now()).toBe(morning + 4000);
  });
});

describe('a paused clock', () => {
  const body = { password: '', phonenum: '40038' };

  test('holds up no poll: it is answered after its real time, and says why nothing came', async () => {
    const told: string[] = [];
    const running = await startSimulator({
      httpPort: 0,
      authmode: 1,
      pollHold: 40,
      clock: new Clock({ manual: true, start: morning }),
      onAnswer: ({ operation, note = '' }) => told.push(`${operation} ${note}`),
    });
    try {
      const { simulator } = running;
      const desk = new Recorder(simulator);
      await desk.call('291', 'login', { body });
      await desk.hear('291');
      simulator.do('ring', { agentid: '291' });
      await desk.hear('291');
      const Guid = desk.guids.get('291') ?? '';
      const poll = await fetch(`${running.http?.baseUrl}/agentevent/291`, {
        headers: { Guid },
        signal: AbortSignal.timeout(patience),
      });
      expect(await poll.text()).toBe('{"message":"","retcode":"0"}');
      expect(poll.headers.get('X-Simulator-Note')).toMatch(/^The clock of the simulator is paused/);
      expect(told).toEqual([expect.stringMatching(/^getAgentEvent The clock of the simulator is paused/)]);
      expect(simulator.gateway.centre.clock.now()).toBe(morning);
    } finally {
      await running.close();
    }
  });

  test('holds up none that came before the pause either', async () => {
    const clock = new Clock();
    const simulator = createSimulator({ authmode: 1, pollHold: 200, clock });
    const desk = new Recorder(simulator);
    await desk.call('291', 'login', { body });
    await desk.hear('291');
    const poll = desk.call('291', 'getAgentEvent');
    clock.pause();
    expect((await poll).note).toMatch(/paused/);
    clock.resume();
    const next = await desk.call('291', 'getAgentEvent');
    expect(next.note).toBeUndefined();
    simulator.close();
  });

  test('answers a poll at once that something comes for', async () => {
    const simulator = createSimulator({ authmode: 1, pollHold: 60_000, clock: new Clock({ manual: true }) });
    const desk = new Recorder(simulator);
    await desk.call('291', 'login', { body });
    for (let events = 0; events < 2; events += 1) await desk.call('291', 'getAgentEvent');
    const poll = desk.call('291', 'getAgentEvent');
    simulator.do('ring', { agentid: '291' });
    expect(String((await poll).body)).toContain('AgentState_Busy');
    simulator.close();
  });
});

describe('the control interface', () => {
  const ask = async (simulator: ReturnType<typeof createSimulator>, body?: object) => {
    const response = await simulator.fetch(
      'http://gateway.test/simulator/clock',
      body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    );
    return [response?.status, await response?.json()];
  };

  test('pauses, advances and resumes the clock, and tells of it', async () => {
    const simulator = createSimulator({ clock: new Clock({ manual: true, start: morning }) });
    expect(await ask(simulator)).toEqual([200, { now: morning, state: 'paused' }]);
    expect(await ask(simulator, { advance: 60_000 })).toEqual([200, { now: morning + 60_000, state: 'paused' }]);
    expect(await ask(simulator, { advance: 1, resume: true })).toEqual([
      200,
      { now: expect.any(Number), state: 'running' },
    ]);
    expect(await ask(simulator, { pause: true })).toEqual([200, { now: expect.any(Number), state: 'paused' }]);
    expect(await ask(simulator, { pause: true, resume: true })).toMatchObject([409, {}]);
    expect(await ask(simulator, { advance: 86_400_001 })).toMatchObject([400, {}]);
    simulator.close();
  });

  test('answers an advance when it is over, other questions meanwhile, and no second advance', async () => {
    const simulator = createSimulator({ clock: new Clock({ manual: true, start: morning }) });
    const { clock } = simulator.gateway.centre;
    let slow = true;
    clock.after(1000, () => {
      const until = performance.now() + 40;
      while (performance.now() < until);
      slow = false;
    });
    const advanced = ask(simulator, { advance: 3_600_000 });
    while (slow) await wait(1);
    expect(await ask(simulator)).toMatchObject([200, { state: 'advancing' }]);
    expect(await ask(simulator, { advance: 1 })).toEqual([
      409,
      { error: expect.stringMatching(/^The clock is being advanced/) },
    ]);
    expect(await advanced).toEqual([200, { now: morning + 3_600_000, state: 'paused' }]);
    simulator.close();
  });

  test('an advance has done what a fault delayed when it is answered', async () => {
    const simulator = createSimulator({ clock: new Clock({ manual: true, start: morning }) });
    const desk = new Recorder(simulator);
    await desk.call('291', 'login', { body: { password: '', phonenum: '40038' } });
    desk.do('fault', { operation: 'sayBusy', latency: 5000 });
    const late = desk.call('291', 'sayBusy', {});
    desk.do('clock', { advance: 5000 });
    expect(simulator.agents()).toMatchObject([{ state: 'busy' }]);
    expect((await late).retcode).toBe('0');
    simulator.close();
  });
});
