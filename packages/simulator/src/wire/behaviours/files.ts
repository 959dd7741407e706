import { isMapped, lengthOf, type Recording } from '../../centre/recordings.ts';
import { file, refused } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { mp4 } from '../mp4.ts';
import { wav } from '../wav.ts';

/** The documented type of a file, as the pages print it. */
const octets = 'application/octet-stream;charset=utf-8';

/** Longest file in seconds: it takes half a megabyte a track. */
const longest = 60;

/** `<drive>:/<vdn>/<directory>/...`, of a third party after `3rdfile`, with slashes or backslashes. */
const recordIdForm = /^[a-z]:[\\/](3rdfile[\\/])?\d{1,9}([\\/](?!\.\.?([\\/]|$))[^\\/]+)+$/i;

const noFile =
  'There is no such recording, or it still runs; beginRecord records a call, and AgentMediaEvent_Record tells the path.';
const noVideo =
  'There is no such video, or it still runs; the control action record lets the platform record a video call.';

/** Downloads of recordings and videos: what was recorded here comes as a tone or a still picture of its length. */
export const files = {
  downloadRecordFile({ centre, agent, parameters }) {
    const { recordId, filetype } = parameters;
    if (agent.settings.inspector === false)
      return refused(
        '104-002',
        'The agent may not play recordings; inspector: true in the file of --agents allows it.',
      );
    if (!recordIdForm.test(recordId))
      return refused(
        '104-003',
        'The recordId is no path of a recording; take fileName of AgentMediaEvent_Record as it is.',
      );
    if (!isMapped(recordId))
      return refused('104-004', 'The recordId is on another drive than Y, which alone is mapped here.');
    const recording = centre.media.recordings.at(recordId);
    if (filetype === '2')
      return refused('104-005', 'There are no voice messages of IVRs here; calls of agents have filetype 1.');
    if (!isComplete(recording)) return refused('104-005', noFile);
    if (recording.video) return refused('104-007', 'The recording is a video; downloadVideoFileEx answers it.');
    return file(octets, wav(secondsOf(recording), 1));
  },

  downloadRecordFileByCallId({ centre, agent, parameters }) {
    const { callId, hwFileName, workNo } = parameters;
    const recordings = centre.media.recordings.ofCall(callId).filter(isComplete);
    if (hwFileName) {
      const video = recordings.find((one) => one.video && one === centre.media.recordings.at(hwFileName));
      return video ? file(octets, mp4(secondsOf(video))) : refused('000-003', noVideo);
    }
    const recording = recordings.find(({ video, agentId }) => !video && agentId === (workNo || agent.id));
    if (recording) return file(octets, wav(secondsOf(recording), 2));
    return refused(
      '000-003',
      'There is no recording of that call by the agent, or by the one of workNo; beginRecord records a call.',
    );
  },

  downloadVideoFile({ centre, parameters }) {
    const { conferenceId, recordId } = parameters;
    const video = centre.media.recordings
      .ofCall(conferenceId)
      .find((one) => one.video && isComplete(one) && (!recordId || one.recordId === recordId));
    return video ? file(octets, mp4(secondsOf(video))) : refused('000-003', noVideo);
  },

  downloadVideoFileEx({ centre, parameters }) {
    const video = centre.media.recordings.at(parameters.recordId);
    return isComplete(video) && video.video ? file(octets, mp4(secondsOf(video))) : refused('000-003', noVideo);
  },
} satisfies Behaviours;

function isComplete(recording: Recording | undefined): recording is Recording {
  return recording?.ended !== undefined;
}

/** Length of a file in whole seconds. */
function secondsOf(recording: Recording): number {
  return Math.min(longest, Math.max(1, Math.round(lengthOf(recording) / 1000)));
}
