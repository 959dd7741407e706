import type { Agent, Call } from '../../centre/agent.ts';
import type { NotBegun, NotPlaying } from '../../centre/playbacks.ts';
import type { NotRecorded } from '../../centre/recordings.ts';
import { done, type Refusal, refused, result, type Success, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';

const notRecorded: Readonly<Record<NotRecorded, string>> = {
  'no-talk': 'The agent talks in no call; answer one that rings (control action ring), or take one back (getHold).',
  recording: 'The call is being recorded already; stopRecord ends that.',
  video: 'A video call is not recorded by the agent; the control action record lets the platform do it.',
};

const notBegun: Readonly<Record<NotBegun, string>> = {
  playing: 'A file is being played to the agent already; stopPlay stops it.',
  occupied:
    'The agent is in a call or a conference; end or leave it first. Editions from 2026-03 on play into a call that is talked in.',
};

const notPlaying: Readonly<Record<NotPlaying, string>> = {
  'no-playback': 'Nothing is being played to the agent; beginPlay plays a recording.',
  paused: 'The playback is paused; resumePlay lets it go on.',
  'not-paused': 'The playback is not paused; pausePlay pauses it.',
  'in-a-call': 'The playback is in a call, and the agent must be in none to pause or resume it; stopPlay stops it.',
};

/** Recording, playback, and what no source shows enough of to simulate more than the documented minimum. */
export const media = {
  beginPlay({ centre, edition, agent, body }) {
    const problem = centre.media.playbacks.begin(agent, body.voicepath, {
      from: milliseconds(body.startpostion),
      inCall: edition === 'all' || edition >= '2026-03',
    });
    return problem === undefined ? done : refused('500-007', notBegun[problem]);
  },

  beginNetPlay({ centre, agent, body }) {
    const problem = centre.media.playbacks.begin(agent, body.fileName, {
      from: milliseconds(body.position),
      endless: Number(body.playTime ?? 1) === 0,
    });
    return problem === undefined ? done : undocumented('100-007', notBegun[problem]);
  },

  pausePlay: ({ centre, agent }) => answerTo(centre.media.playbacks.pause(agent), '500-003'),
  resumePlay: ({ centre, agent }) => answerTo(centre.media.playbacks.resume(agent), '500-005'),
  stopPlay: ({ centre, agent }) => answerTo(centre.media.playbacks.stop(agent), '500-009'),

  foreFastPlay: ({ centre, agent, parameters }) =>
    answerTo(centre.media.playbacks.skip(agent, milliseconds(parameters.time)), '500-002'),

  backFastPlay: ({ centre, agent, parameters }) =>
    answerTo(centre.media.playbacks.skip(agent, -milliseconds(parameters.time)), '500-001'),

  playRelocation({ centre, agent, body }) {
    const origin = (['start', 'here', 'end'] as const)[Number(body.seekposition)] ?? 'start';
    const offset = milliseconds(body.seekseconds);
    // From the end the only way is back; the direction is for the position of now.
    const back = origin === 'end' || (origin === 'here' && Number(body.seekdirection ?? 0) === 1);
    return answerTo(centre.media.playbacks.relocate(agent, origin, back ? -offset : offset), '500-012');
  },

  beginRecord({ centre, agent, body }) {
    const recording = centre.media.recordings.begin(agent, {
      fileName: body.fileName ?? '',
      append: Number(body.recordMode ?? 0) === 1,
    });
    if (typeof recording === 'string') return refused('500-008', notRecorded[recording]);
    return result({ taskId: String(recording.taskId) });
  },

  stopRecord({ centre, agent }) {
    return centre.media.recordings.end(agent)
      ? done
      : refused('500-010', 'No recording runs for the agent; beginRecord begins one.');
  },

  startRecordScreen({ centre, agent }) {
    centre.media.beginScreen(agent);
    return done;
  },

  stopRecordScreen({ centre, agent }) {
    centre.media.endScreen(agent);
    return done;
  },

  adjustVideoMode({ agent }) {
    return threeParty(agent)?.facts.video
      ? { ...done, note: 'There is no picture here: the layout has no effect that anybody sees.' }
      : refused(
          '200-031',
          'The agent talks in no video call of three; transfer in mode 4 adds a number outside to one.',
        );
  },

  thirdPartyConfTransmitNum({ agent }) {
    return threeParty(agent)
      ? { ...done, note: 'No IVR is at the other end: nobody hears the keys.' }
      : refused('10001', 'The agent talks in no call of three; transfer in mode 4 adds a number outside to one.');
  },

  startASR({ agent, parameters }) {
    const rings = [...agent.calls].some(({ state, id }) => state === 'ringing' && id === parameters.callId);
    return rings
      ? { ...done, note: 'There is no sound here: no speech is recognised.' }
      : refused('200-040', 'No call with the given callId rings at the agent; the control action ring lets one ring.');
  },
} satisfies Behaviours;

/** The call of three in which the agent talks. */
function threeParty({ current }: Agent): Call | undefined {
  return current?.state === 'talking' && current.parties.length > 0 ? current : undefined;
}

function answerTo<const Code extends string>(
  problem: NotPlaying | undefined,
  code: Code,
): Success<never> | Refusal<Code> {
  return problem === undefined ? done : refused(code, notPlaying[problem]);
}

/** Milliseconds of the seconds that a client sends, as a number or as text; none are 0. */
function milliseconds(seconds: string | number | undefined): number {
  return 1000 * Number(seconds ?? 0);
}
