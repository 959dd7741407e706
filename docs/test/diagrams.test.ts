import { describe, expect, test } from 'vitest';
import { Recording } from '../src/lib/diagrams/recording.ts';
import { layoutOf } from '../src/lib/diagrams/sequence-layout.ts';
import { type SequenceName, sequences } from '../src/lib/diagrams/sequences.ts';
import { arrowsOf, places } from '../src/lib/diagrams/state-layout.ts';
import { anyWithoutCall, together, transitions } from '../src/lib/diagrams/states.ts';
import { textWidth } from '../src/lib/diagrams/text-width.ts';
import { interfaceModel } from '../src/lib/model.ts';

const { operations, events } = interfaceModel;
const names = Object.keys(sequences) as SequenceName[];

describe('the states of an agent', () => {
  test('follow from operations as the pages of operations and the table of events say', async () => {
    for (const { cause, event, to } of await transitions()) {
      if (event !== undefined) expect(events.find(({ type }) => type === event)?.agentState).toBe(to);
      if (cause.kind === 'outside' || to === 'signed-out' || cause.id === 'callout') continue;
      const listed = operations.find(({ id }) => id === cause.id)?.events.map((one) => one.event);
      expect(listed, cause.id).toContain(event);
    }
  });

  test('change as clients know it', async () => {
    const found = together(await transitions()).map(
      ({ from, to, cause }) => `${from} > ${to}: ${cause.kind === 'operation' ? cause.id : cause.what}`,
    );
    for (const one of [
      'signed-out > idle: login',
      'idle > busy: sayBusy',
      'busy > idle: sayFree',
      'rest > idle: cancelRest',
      'wrap-up > idle: cancelWork',
      'idle > occupied: rings',
      'occupied > wrap-up: endsToWork',
      `${anyWithoutCall} > signed-out: logout`,
    ])
      expect(found).toContain(one);
    expect(found).not.toContain('rest > idle: sayFree');
  });

  test('have a place and a way for each change, and no other', async () => {
    const all = await transitions();
    expect(arrowsOf(all).flatMap((arrow) => arrow.transitions)).toHaveLength(together(all).length);
    for (const { from, to } of together(all)) expect([places[from], places[to]]).not.toContain(undefined);
    expect(() => arrowsOf(all.slice(1))).toThrow('signed-out>idle');
    const strange = { from: 'busy', to: 'asleep', cause: { kind: 'operation', id: 'sayBusy' } } as const;
    expect(() => arrowsOf([...all, strange])).toThrow('busy>asleep');
  });
});

describe.each(names)('the sequence %s', (name) => {
  test('is the same in each build, and has operations and events of the model', async () => {
    const sequence = await sequences[name]();
    expect(await sequences[name]()).toEqual(sequence);
    const known = [...operations.map(({ id }) => id), ...events.map(({ type }) => type)];
    for (const { page } of sequence.messages) if (page) expect(known).toContain(page.name);
    expect(sequence.messages.some(({ kind }) => kind === 'event')).toBe(true);
  });

  test('has room for its labels and leads from top to bottom', async () => {
    const { lanes, messages, width, height } = layoutOf(await sequences[name]());
    for (const { x1, x2, label } of messages) expect(Math.abs(x2 - x1)).toBeGreaterThan(textWidth(label));
    expect(messages.map(({ y }) => y)).toEqual(messages.map(({ y }) => y).toSorted((one, other) => one - other));
    for (const lane of lanes) expect(lane.x + lane.width / 2).toBeLessThan(width);
    expect(messages.at(-1)?.y).toBeLessThan(height);
  });
});

test('an operation that the gateway refuses ends a build', async () => {
  const run = new Recording([{ id: 'gateway', title: '' }]);
  await run.signIn('291');
  await expect(run.call('291', 'release')).rejects.toThrow('release of agent 291 was refused');
});
