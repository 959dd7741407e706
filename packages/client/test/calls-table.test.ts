// The table of the README: which actions are possible in which state. It is the one that the code computes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Fact, noFacts } from '../src/calls/facts.ts';
import { fold } from '../src/calls/fold.ts';
import { callsOf } from '../src/calls/view.ts';

const readme = new URL('../README.md', import.meta.url);
const at = 0;
const event = (eventType: string, content: unknown): Fact => ({
  kind: 'event',
  at,
  event: { eventType: `AgentEvent_${eventType}`, content },
});
const talks = (callid: string, feature = '0') => event('Talking', { callid, caller: '70093', feature });
const rings = (callid: string) => event('Ringing', { callid });
const dials = (callid: string) => event('Customer_Alerting', { callid, otherPhone: '70094' });
const mute: Fact[] = [
  { kind: 'ask', at, ask: 1, action: 'mute', call: '1' },
  { kind: 'outcome', at, ask: 1, done: true },
];

/** What was told of the call 1, and of others, in each row. */
const rows: readonly (readonly [name: string, facts: readonly Fact[]])[] = [
  ['`ringing`', [rings('1')]],
  ['`dialling`', [dials('1')]],
  ['`talking`', [talks('1')]],
  ['`talking`, with an agent', [talks('1', '6')]],
  ['`talking`, another call is held', [talks('1'), event('Hold', '2')]],
  ['`muted`', [talks('1'), ...mute]],
  ['`held`', [event('Hold', '1')]],
  ['`held`, another call is talked in', [event('Hold', '1'), talks('2')]],
  ['`held`, another call rings or is being set up', [event('Hold', '1'), rings('2')]],
  ['`conference`', [talks('1'), event('Conference', { callid: '1', partner: '70093,292' })]],
];

function table(): string {
  const lines = rows.map(([name, facts]) => {
    const [call] = callsOf(facts.reduce(fold, noFacts('291')));
    const possible = Object.entries(call?.can ?? {});
    const yes = possible.filter(([, { answer }]) => answer === 'yes').map(([action]) => action);
    const unknown = possible.filter(([, { answer }]) => answer === 'unknown');
    return `| ${name} | ${yes.join(', ')} | ${unknown.map(([action, { reason }]) => `${action} (${reason})`).join(', ')} |`;
  });
  return ['| State | `can` says yes | `can` says unknown (reason) |', '| --- | --- | --- |', ...lines].join('\n');
}

test('the README shows what the code computes', () => {
  expect(readFileSync(readme, 'utf8')).toContain(`${table()}\n`);
});
