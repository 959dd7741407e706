import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionSchemas } from '../src/control/actions/index.ts';
import { parseScenario, play, scenarioSchema } from '../src/control/scenario.ts';
import { FileError } from '../src/control/yaml-file.ts';
import { type ContactCentre, contactCentres } from './contact-centre.ts';

const root = join(import.meta.dirname, '..');
const open = contactCentres();
let centre: ContactCentre;

/** Plays a scenario on agent 291, who sees it as a client does. */
async function begin(text: string) {
  centre = open({ deadAfter: 86_400_000 });
  const agent = await centre.agent();
  const told: string[] = [];
  play(centre.simulator.gateway, parseScenario(text, 'day.yaml'), (sentence) => told.push(sentence));
  return { agent, told };
}

const rings = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentEvent_Ringing'];
const givesUp = ['AgentEvent_No_Answer', 'AgentOther_PhoneRelease', 'AgentState_Ready'];

describe('a scenario', () => {
  test('plays its steps by the clock, each after the one before', async () => {
    const { agent } = await begin(`
steps:
  - after: 1000
    ring: { agentid: '291' }
  - after: 2000
    hangup: { agentid: '291' }
  - event: { agentid: '291', eventType: AgentOther_All_Agent_Busy }
`);
    centre.clock.advance(999);
    expect(await agent.events()).toEqual([]);
    centre.clock.advance(1);
    expect(await agent.events()).toEqual(rings);
    centre.clock.advance(1999);
    expect(await agent.events()).toEqual([]);
    centre.clock.advance(1);
    expect(await agent.events()).toEqual([...givesUp, 'AgentOther_All_Agent_Busy']);
    centre.clock.advance(60_000);
    expect(await agent.events()).toEqual([]);
  });

  test('begins again at its end when it says so', async () => {
    const { agent } = await begin(`
repeat: true
steps:
  - after: 1000
    ring: { agentid: '291' }
  - after: 1000
    hangup: { agentid: '291' }
`);
    centre.clock.advance(6000);
    expect(await agent.events()).toEqual(
      Array(3)
        .fill([...rings, ...givesUp])
        .flat(),
    );
  });

  test('tells what cannot be done, and goes on', async () => {
    const { agent, told } = await begin(`
steps:
  - ring: { agentid: '292' }
  - ring: { agentid: '291' }
`);
    centre.clock.advance(0);
    expect(told).toEqual(['Step 1: Agent 292 is not signed in; sign the agent in first.']);
    expect(await agent.events()).toEqual(rings);
  });

  test('may put the clock forward itself', async () => {
    const { agent } = await begin(`
steps:
  - clock: { advance: 5000 }
  - ring: { agentid: '291' }
`);
    const before = centre.clock.now();
    centre.clock.advance(0);
    expect(centre.clock.now() - before).toBe(5000);
    centre.clock.advance(0);
    expect(await agent.events()).toEqual(rings);
  });
});

describe('a scenario file that is wrong is told with line and cure', () => {
  test.each([
    ['steps:\n  - rign: {}\n', 'day.yaml:2: steps.0 has an unknown rign; take one of: after, ring, queue,'],
    [
      'steps:\n  - after: 1\n    ring:\n      agentid: 291\n',
      'day.yaml:4: steps.0.ring.agentid must be text; put it in quotes.',
    ],
    ['steps:\n  - after: 1\n  - after: -1\n', 'day.yaml:3: steps.1.after must be >= 0.'],
    ["steps:\n  - ring: { agentid: '291' }\n  - queue: {}\n", 'day.yaml:3: steps.1.queue lacks skillid.'],
    ['steps: []\n', 'day.yaml:1: steps must not be empty.'],
    ['repeat: true\n', 'day.yaml:1: the file lacks steps.'],
    ['repeat: true\nsteps:\n  - reset: {}\n', 'day.yaml: it repeats without taking any time; give a step an after.'],
    ['steps:\n  - [\n', 'day.yaml:3: not valid YAML: '],
    ['', 'day.yaml:1: the file must be an object: names with their values.'],
    [
      "steps:\n  - { after: 1, reset: {}, signout: { agentid: '291' } }\n",
      'day.yaml:2: steps.0 must hold at most 2 names.',
    ],
    ['x: 1\n---\ny: 2\n', 'not valid YAML: it holds several documents; keep one.'],
  ])('%j', (text, sentence) => {
    expect(() => parseScenario(text, 'day.yaml')).toThrow(FileError);
    expect(() => parseScenario(text, 'day.yaml')).toThrow(sentence);
    // One sentence: no second line.
    expect(() => parseScenario(text, 'day.yaml')).toThrow(/^[^\n]+\.$/);
  });
});

describe('the published schema', () => {
  test('is the one that scenarios are checked against', () => {
    const published = JSON.parse(readFileSync(join(root, 'scenario.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(scenarioSchema)));
    expect(Object.keys(scenarioSchema.properties.steps.items.properties)).toEqual([
      'after',
      ...Object.keys(actionSchemas),
    ]);
  });
});

test('the scenarios that the README shows are valid', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/^```yaml\n(# yaml-language-server[^`]+)```$/gm)].map(([, text = '']) => text);
  expect(shown).toHaveLength(2);
  for (const text of shown) expect(parseScenario(text, 'README.md').repeat).toBe(true);
});

describe('the scenarios that come with the simulator', () => {
  const folder = join(root, 'scenarios');
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

  test.each(files)('%s names the schema for editors, and plays without an error', async (_, text) => {
    const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? '';
    expect(existsSync(join(folder, schema))).toBe(true);
    expect(dirname(join(folder, schema))).toBe(root);
    const { agent, told } = await begin(text);
    centre.clock.advance(60_000);
    expect(told).toEqual([]);
    const arrived = (centre.simulator.statistics() as { arrived: number }[]).map((figures) => figures.arrived);
    expect(Math.max(...arrived)).toBeGreaterThan(0);
    // A day has agents of its own.
    if (!text.includes('\nday:')) expect(await agent.events()).not.toEqual([]);
  });
});
