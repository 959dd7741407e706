import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { type Conference, type Mode, modes, type Participant, participantTypes } from '../../centre/conference.ts';
import { reasons } from '../../centre/conferences.ts';
import { mayInspect } from '../../centre/inspection.ts';
import { done, type Refusal, refused, result, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { isTrue } from '../normalize.ts';

const noConference =
  'The agent is in no conference; requestAgentConf makes one, and answerAgentConf joins one that rings.';
const notInvited = 'The agent is invited to no conference; batchAddParticipant of a chair invites.';
const hasJoined = 'The agent has joined the conference already.';
const notChair =
  'The agent is not the chair of the conference; applyToShiftPresident of the chair hands the chair over.';
const notInIt = 'The conference has no participant of this addressType and address; queryConfInfos lists them.';
const notOutside = 'Field address of addressType 6 is not a number: digits, * and #, with + before them or not.';
const notInspector =
  'Only an inspector may query other conferences; inspector: true in the file of --agents allows it.';
const plays = 'A file plays there already; stop it first, or let the clock run until it ends.';
const playsNot = 'No file plays there; it ended by itself, or none was played.';

/** Conferences of agents and phones outside. */
export const conferences = {
  requestAgentConf({ centre, agent, body }) {
    if (centre.conferences.of(agent))
      return undocumented(
        '101-003',
        'The agent is in a conference or is invited to one; leave, end or reject it first.',
      );
    if (lacksFile(body)) return undocumented('000-002', noFile);
    if (centre.media.playbacks.of(agent))
      return undocumented('100-007', 'A file plays to the agent; stopPlay ends that, and a conference can begin then.');
    const opened = centre.conferences.request(agent, {
      seats: Number(body.memberNum),
      minutes: numberOr(body.time, 60),
      warning: numberOr(body.promptTime, 3),
    });
    if (opened === 'not-stable')
      return undocumented(
        '100-007',
        `The agent is ${agent.state}; a conference is for an idle agent, or for calls talked in that are neither muted, transferred nor beside a held one.`,
      );
    if (opened === 'too-few-seats')
      return undocumented('100-007', 'Field memberNum has no seat for everybody in the calls of the agent.');
    return done;
  },

  answerAgentConf({ centre, agent }) {
    const problem = centre.conferences.answer(agent);
    if (problem === 'not-invited') return refused('101-001', notInvited);
    return problem === 'joined' ? refused('100-007', hasJoined) : done;
  },

  rejectAgentConf({ centre, agent }) {
    const problem = centre.conferences.reject(agent);
    if (problem === 'not-invited') return refused('101-001', notInvited);
    return problem === 'joined' ? refused('100-007', `${hasJoined} requestLeaveAgentConf leaves it.`) : done;
  },

  requestLeaveAgentConf({ centre, agent }) {
    const conference = joinedBy(centre, agent);
    const part = conference?.partOf(agent);
    if (conference === undefined || part === undefined) return refused('101-001', noConference);
    if (conference.chair === agent)
      return refused('101-007', 'The agent is the chair; releaseAgentConf ends the conference for everybody.');
    centre.conferences.remove(conference, part, reasons.left);
    return done;
  },

  releaseAgentConf({ centre, agent }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    centre.conferences.end(conference, agent);
    return done;
  },

  holdParticipant({ centre, agent, body }) {
    const found = participantOf(centre, agent, body);
    if ('retcode' in found) return found;
    return centre.conferences.hold(found.conference, found.part, true) === undefined
      ? done
      : refused('100-007', 'The participant is on hold already; unholdParticipant ends that.');
  },

  unholdParticipant({ centre, agent, body }) {
    const found = participantOf(centre, agent, body);
    if ('retcode' in found) return found;
    return centre.conferences.hold(found.conference, found.part, false) === undefined
      ? done
      : refused('100-007', 'The participant is not on hold; holdParticipant does that.');
  },

  prolongTime({ centre, agent, body }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    const applyedTime = centre.conferences.prolong(conference, Number(body.prolongTime));
    return applyedTime > 0
      ? result({ applyedTime })
      : refused('100-007', 'The conference lasts 1440 minutes already, the longest that there is.');
  },

  applyToShiftPresident({ centre, agent, body }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    const address = String(body.destAgentNo);
    if (address === agent.id) return refused('101-005', 'Field destAgentNo is the chair; name another participant.');
    const part = conference.find(participantTypes.agent, address);
    if (part?.agent === undefined || part.joined === undefined)
      return refused(
        '100-007',
        'The agent of destAgentNo has not joined the conference; queryConfInfos lists who has.',
      );
    centre.conferences.shift(conference, part, part.agent);
    return done;
  },

  batchAddParticipant({ centre, agent, body }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return { ...conference, undocumented: true };
    if (lacksFile(body)) return undocumented('000-002', noFile);
    const parties = body.addresses.map(({ addressType, address, deviceType, deviceCallType }) => ({
      type: addressType === '9' ? participantTypes.agent : participantTypes.phone,
      address,
      deviceType: numberOr(deviceType, 0),
      deviceCallType: numberOr(deviceCallType, 0),
    }));
    if (parties.some(({ type, address }) => type === participantTypes.phone && !/^\+?[0-9*#]+$/.test(address)))
      return undocumented('000-002', notOutside);
    return centre.conferences.invite(conference, parties, (id) => centre.agents.get(id)) === undefined
      ? done
      : undocumented(
          '100-007',
          `The conference has ${conference.freeSeats} free seats, fewer than asked for; modifyConfResource adds some.`,
        );
  },

  batchRemoveParticipant({ centre, agent, body }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    const named = new Map(body.addresses.map((one) => [`${one.addressType} ${one.address}`, one]));
    const found = [...named.values()].map(({ addressType, address }) => ({
      addressType,
      address,
      part: conference.find(Number(addressType), address),
    }));
    if (found.some(({ part }) => part?.agent === agent))
      return refused('101-006', 'An item of addresses is the chair itself; releaseAgentConf ends the conference.');
    const noExistParticipants: { addressType: string; address: string }[] = [];
    for (const { addressType, address, part } of found) {
      if (part) centre.conferences.remove(conference, part, reasons.removed);
      else noExistParticipants.push({ addressType, address });
    }
    return result({ noExistParticipants });
  },

  changeParticipantMode({ centre, agent, body }) {
    const found = participantOf(centre, agent, body);
    if ('retcode' in found) return found;
    centre.conferences.setMode(found.conference, found.part, modeOf(body.attribute));
    return done;
  },

  playVoiceToConf({ centre, agent }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    return centre.conferences.play(conference) === undefined ? done : refused('100-007', plays);
  },

  stopVoiceToConf({ centre, agent }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    return centre.conferences.stop(conference) === undefined ? done : refused('100-007', playsNot);
  },

  playVoiceToParticipant({ centre, agent, body }) {
    const found = participantOf(centre, agent, body);
    if ('retcode' in found) return found;
    return centre.conferences.play(found.conference, found.part) === undefined ? done : refused('100-007', plays);
  },

  stopVoiceToParticipant({ centre, agent, body }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    const { addressType, address } = body;
    if (addressType === undefined || address === undefined)
      return refused('000-002', 'Fields addressType and address of the body are expected; they name the participant.');
    const found = participantOf(centre, agent, { addressType, address });
    if ('retcode' in found) return found;
    return centre.conferences.stop(found.conference, found.part) === undefined ? done : refused('100-007', playsNot);
  },

  modifyConfResource({ centre, agent, body }) {
    const conference = chairedBy(centre, agent);
    if ('retcode' in conference) return conference;
    const seats = Number(body.modifyNum);
    const problem = centre.conferences.resize(conference, Number(body.modifyType) === 0 ? seats : -seats);
    if (problem === undefined) return done;
    return problem === 'too-many'
      ? refused(
          '100-007',
          `The conference has ${conference.seats} seats; more than 120, or than the VDN has, are not to be had.`,
        )
      : refused('100-007', `The conference has ${conference.freeSeats} free seats, and one at least stays.`);
  },

  queryConfInfos({ centre, agent, body }) {
    const asked = [...new Set(body.confIds.map(Number))];
    if (!mayInspect(agent) && asked.some((id) => joinedBy(centre, agent)?.id !== id))
      return undocumented('101-004', notInspector);
    const found = asked.map((id) => centre.conferences.find(id)).filter((conference) => conference !== undefined);
    return { ...result({ confs: found.map((conference) => infoOf(conference, centre.clock.now())) }), message: '' };
  },

  queryAllConfIds: ({ centre, agent }) =>
    mayInspect(agent) ? result({ confIds: centre.conferences.ids }) : refused('101-004', notInspector),
} satisfies Behaviours;

const noFile = 'Field voicePath of the body is missing; with beepTone true it is expected.';

function lacksFile({ beepTone, voicePath }: { beepTone?: unknown; voicePath?: unknown }): boolean {
  return isTrue(beepTone) && !voicePath;
}

/** The conference that the agent has joined. */
function joinedBy({ conferences }: Centre, agent: Agent): Conference | undefined {
  const conference = conferences.of(agent);
  return conference?.partOf(agent)?.joined === undefined ? undefined : conference;
}

/** The conference that the agent chairs. */
function chairedBy(centre: Centre, agent: Agent): Conference | Refusal<'101-001' | '101-002'> {
  const conference = joinedBy(centre, agent);
  if (conference === undefined) return refused('101-001', noConference);
  return conference.chair === agent ? conference : refused('101-002', notChair);
}

/** A participant who has joined the conference that the agent chairs. */
function participantOf(
  centre: Centre,
  agent: Agent,
  { addressType, address }: { addressType: string | number; address: string },
): { conference: Conference; part: Participant } | Refusal<'100-007' | '101-001' | '101-002'> {
  const conference = chairedBy(centre, agent);
  if ('retcode' in conference) return conference;
  const part = conference.find(Number(addressType), address);
  return part?.joined === undefined ? refused('100-007', notInIt) : { conference, part };
}

function modeOf(attribute: string | number): Mode {
  return Object.values(modes).find((mode) => mode === Number(attribute)) ?? modes.both;
}

/** A conference as the query answers it. Whoever is invited and has not joined is not in it. */
function infoOf(conference: Conference, now: number) {
  return {
    confId: conference.id,
    confState: conference.voice ? (1 as const) : (0 as const),
    startTime: conference.started,
    applyConfTime: conference.minutes,
    confHaveBeenTime: conference.lasted(now),
    addresses: conference.participants.flatMap((part) => {
      const { address, type, deviceCallType, deviceType, mode, held, voice, joined } = part;
      if (joined === undefined) return [];
      return {
        addressType: type === participantTypes.agent ? ('9' as const) : ('6' as const),
        address,
        deviceCallType,
        deviceType,
        channelAttrib: mode,
        channelState: held ? (1 as const) : voice ? (2 as const) : (0 as const),
        role: part.agent === conference.chair ? (1 as const) : (0 as const),
        enterTime: joined,
      };
    }),
  };
}

function numberOr(value: unknown, fallback: number): number {
  return value === undefined || value === null ? fallback : Number(value);
}
