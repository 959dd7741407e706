import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Clock, createSimulator, type Simulator } from '../src/index.ts';
import { MediaModel } from './media-model.ts';
import { type Parameters, PollingClient } from './polling-client.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_250_603);
const agentid = '291';
const paths = ['Y:/1/0/20201119/291/1.V3', 'Y:/1/0/20201119/291/2.V3'];

interface Desktop {
  readonly simulator: Simulator;
  readonly client: PollingClient;
}

type Step = fc.AsyncCommand<MediaModel, Desktop>;

/** What was answered to what in any run, for sequences that never get as far prove nothing. */
const reached = new Set<string>();

/** The desktop must have been told what the model tells, and the position must be that of the model. */
async function compare(model: MediaModel, { simulator, client }: Desktop): Promise<void> {
  const { events } = await client.drain();
  expect(events.map(({ eventType }) => eventType)).toEqual(model.told);
  model.told = [];
  const { playback, recording, call } = model;
  expect(simulator.agents()).toMatchObject([
    {
      state: call || playback ? 'talking' : 'idle',
      calls: call ? [{ state: call }] : [],
      recording: recording?.path ?? null,
      playback: playback ? { position: playback.position, length: playback.length, paused: playback.paused } : null,
    },
  ]);
}

function operation<Given>(
  id: string,
  given: fc.Arbitrary<Given>,
  parameters: (given: Given) => Parameters,
  expected: (model: MediaModel, given: Given) => string,
): fc.Arbitrary<Step> {
  return given.map((value) => ({
    check: () => true,
    async run(model, desktop) {
      const inCall = model.call === undefined ? '' : ' in a call';
      const retcode = expected(model, value);
      expect([id, desktop.client.call(id, parameters(value)).retcode]).toEqual([id, retcode]);
      reached.add(`${id} ${retcode}${inCall}`);
      await compare(model, desktop);
    },
    toString: () => `${id}(${JSON.stringify(parameters(value))})`,
  }));
}

const simple = (id: string, expected: (model: MediaModel) => string) =>
  operation(id, fc.constant(undefined), () => ({}), expected);

function happening<Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  run: (model: MediaModel, desktop: Desktop, given: Given) => void,
): fc.Arbitrary<Step> {
  return given.map((value) => ({
    check: () => true,
    async run(model, desktop) {
      run(model, desktop, value);
      await compare(model, desktop);
    },
    toString: () => `${name}(${JSON.stringify(value)})`,
  }));
}

const signIn = (client: PollingClient) =>
  client.call('login', { body: { password: '', phonenum: '1', autoanswer: false } });

const ring = happening('ring', fc.constant(undefined), (model, { simulator }) => {
  if (model.call || model.playback) {
    expect(() => simulator.do('ring', { agentid })).toThrow('only an idle agent');
    return;
  }
  simulator.do('ring', { agentid });
  model.ring();
});
const advance = happening('advance', fc.constantFrom(0, 1, 999, 1000, 7500, 60_000), (model, { simulator }, time) => {
  const played = model.playback?.inCall;
  model.advance(time);
  if (played !== undefined && model.playback === undefined) reached.add(`ends by itself${played ? ' in a call' : ''}`);
  simulator.do('clock', { advance: time });
});
const anew = happening('sign in anew', fc.constant(undefined), (model, { client }) => {
  client.call('forceLogout');
  signIn(client);
  model.startAnew();
});

const path = fc.constantFrom(...paths);
const seconds = fc.constantFrom(0, 1, 5, 60, 2_147_483_647);
const record = operation(
  'beginRecord',
  fc.record({ fileName: path, recordMode: fc.constantFrom(0, 1) }),
  (given) => ({ body: { mediaType: 5, ...given } }),
  (model, { fileName, recordMode }) => model.beginRecord(fileName, recordMode),
);
const play = operation(
  'beginPlay',
  fc.record({ voicepath: fc.constantFrom(...paths, 'none'), startpostion: seconds }),
  (body) => ({ body }),
  (model, { voicepath, startpostion }) => model.beginPlay(voicepath, startpostion * 1000),
);
const netPlay = operation(
  'beginNetPlay',
  fc.record({ fileName: path, position: seconds, playTime: fc.constantFrom(0, 1, 7) }),
  (body) => ({ body: { ...body, ccId: 1 } }),
  (model, { fileName, position, playTime }) => model.beginNetPlay(fileName, position * 1000, playTime),
);
const relocate = operation(
  'playRelocation',
  fc.record({
    seekposition: fc.constantFrom(0 as const, 1 as const, 2 as const),
    seekdirection: fc.constantFrom(0 as const, 1 as const),
    seekseconds: seconds,
  }),
  (body) => ({ body }),
  (model, { seekposition, seekdirection, seekseconds }) =>
    model.playRelocation(seekposition, seekdirection, seekseconds * 1000),
);
const skip = (id: string) =>
  operation(
    id,
    seconds,
    (time) => ({ time }),
    (model, time) => model.skip(id === 'foreFastPlay', time * 1000),
  );

const steps: fc.Arbitrary<Step>[] = [
  // Often enough that most steps find a call, a file or a playback.
  ...[ring, ring, ring, ring, anew, advance, advance, advance, advance, advance, advance, advance],
  ...Array.from({ length: 5 }, () => simple('answer', (model) => model.answer())),
  simple('hold', (model) => model.hold()),
  ...[simple('getHold', (model) => model.getHold()), simple('getHold', (model) => model.getHold())],
  ...[simple('release', (model) => model.release()), simple('release', (model) => model.release())],
  ...[record, record, record, simple('stopRecord', (model) => model.stopRecord())],
  simple('stopRecord', (model) => model.stopRecord()),
  ...[play, play, play, play, play, play, netPlay, netPlay, relocate, relocate],
  ...[skip('foreFastPlay'), skip('foreFastPlay'), skip('foreFastPlay')],
  ...[skip('backFastPlay'), skip('backFastPlay'), skip('backFastPlay')],
  ...[simple('pausePlay', (model) => model.pausePlay()), simple('pausePlay', (model) => model.pausePlay())],
  ...[simple('resumePlay', (model) => model.resumePlay()), simple('resumePlay', (model) => model.resumePlay())],
  ...[simple('stopPlay', (model) => model.stopPlay()), simple('stopPlay', (model) => model.stopPlay())],
  simple('startRecordScreen', (model) => model.recordScreen(true)),
  simple('stopRecordScreen', (model) => model.recordScreen(false)),
];

/** Every answer that the model knows; with "in a call" those that the agent gets then. */
const answers = [
  ...['beginRecord 0 in a call', 'beginRecord 500-008', 'beginRecord 500-008 in a call'],
  ...['stopRecord 0 in a call', 'stopRecord 500-010', 'beginPlay 0', 'beginPlay 0 in a call', 'beginPlay 500-007'],
  ...['beginPlay 500-007 in a call', 'beginNetPlay 0', 'beginNetPlay 100-007', 'beginNetPlay 100-007 in a call'],
  ...['pausePlay 0', 'pausePlay 500-003', 'pausePlay 500-003 in a call', 'resumePlay 0', 'resumePlay 500-005'],
  ...['foreFastPlay 0', 'foreFastPlay 500-002', 'foreFastPlay 0 in a call', 'backFastPlay 0', 'backFastPlay 500-001'],
  ...['playRelocation 0', 'playRelocation 500-012', 'stopPlay 0', 'stopPlay 0 in a call', 'stopPlay 500-009'],
  ...['startRecordScreen 0', 'stopRecordScreen 0', 'ends by itself', 'ends by itself in a call'],
];

describe(`seed ${seed}`, () => {
  test('recordings and playbacks are as their model', async () => {
    const commands = fc.commands(steps, { maxCommands: 80, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const simulator = createSimulator({ edition: 'all', authmode: 1, clock: new Clock({ manual: true }) });
        try {
          const client = new PollingClient(simulator, agentid);
          signIn(client);
          const model = new MediaModel();
          // A minute is recorded first, so that most sequences come to a playback.
          simulator.do('ring', { agentid });
          client.call('answer');
          client.call('beginRecord', { body: { mediaType: 5, fileName: paths[0] } });
          simulator.do('clock', { advance: 60_000 });
          client.call('release');
          model.files.set(paths[0] ?? '', 60_000);
          await client.drain();
          await fc.asyncModelRun(() => ({ model, real: { simulator, client } }), sequence);
        } finally {
          simulator.close();
        }
      }),
      { seed, numRuns: runs(120) },
    );
    expect(answers.filter((answer) => !reached.has(answer))).toEqual([]);
  });
});
