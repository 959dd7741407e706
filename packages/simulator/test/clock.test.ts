import { describe, expect, test } from 'vitest';
import { Heap, type Placed } from '../src/centre/heap.ts';
import { Random } from '../src/centre/random.ts';
import { Clock, createSimulator } from '../src/index.ts';
import { morning } from './contact-centre.ts';

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
});
