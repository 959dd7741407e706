import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { type Conference, type Party, participantTypes } from '../../centre/conference.ts';
import { reasons } from '../../centre/conferences.ts';
import { ActionError, action } from './action.ts';
import { signedIn } from './find.ts';
import { agentId, integer, phoneNumber } from './parameters.ts';

export interface Leave {
  readonly confid: number;
  readonly number: string;
}

export const leave = action<Leave>({
  about: 'A phone outside leaves a conference.',
  needs: {
    confid: confId(),
    number: phoneNumber('number of the phone'),
  },
  takes: {},
  perform({ centre: { conferences } }, { confid, number }) {
    const conference = conferences.find(confid);
    const part = conference?.find(participantTypes.phone, number);
    if (conference === undefined || part === undefined)
      throw new ActionError('There is no such phone in such a conference; queryConfInfos tells who is in it.');
    conferences.remove(conference, part, reasons.hungUp);
    return {};
  },
});

export interface Join {
  readonly confid: number;
  readonly number: string;
}

export const join = action<Join>({
  about: 'A phone outside joins a conference.',
  needs: { confid: confId(), number: phoneNumber('number of the phone') },
  takes: {},
  perform({ centre }, { confid, number }) {
    inviteTo(centre, confid, { type: participantTypes.phone, address: number, deviceType: 0, deviceCallType: 0 });
    return {};
  },
});

export interface Refuse {
  readonly number: string;
  readonly confid?: number;
}

export const refuse = action<Refuse>({
  about:
    'A phone outside refuses a conference: the participants of the one that is named are told so, else the next conference that invites the phone.',
  needs: { number: phoneNumber('number of the phone') },
  takes: { confid: confId() },
  perform({ centre }, { number, confid }) {
    if (!centre.conferences.refuses(number))
      throw new ActionError('There are too many phones that refuse; an invitation or reset ends that.');
    const party = { type: participantTypes.phone, address: number, deviceType: 0, deviceCallType: 0 };
    if (confid !== undefined) inviteTo(centre, confid, party);
    return {};
  },
});

export interface Invite {
  readonly confid: number;
  readonly agentid: string;
}

export const invite = action<Invite>({
  about: 'An agent is invited to a conference: the phone rings.',
  needs: { confid: confId(), agentid: agentId('the agent, who is idle') },
  takes: {},
  perform({ centre }, { confid, agentid }) {
    const agent = signedIn(centre, agentid);
    if (!centre.switchboard.reachable(agent))
      throw new ActionError(`Agent ${agentid} is ${agent.state}; only an idle agent who takes calls can be invited.`);
    inviteTo(
      centre,
      confid,
      { type: participantTypes.agent, address: agentid, deviceType: 0, deviceCallType: 0 },
      agent,
    );
    return {};
  },
});

function inviteTo({ conferences }: Centre, confid: number, party: Party, agent?: Agent): Conference {
  const conference = conferences.find(confid);
  if (conference === undefined) {
    const known = conferences.ids.join(', ');
    throw new ActionError(
      `There is no conference ${confid}; ${known ? `take one of: ${known}` : 'requestAgentConf opens one'}.`,
    );
  }
  if (conference.find(party.type, party.address)) throw new ActionError('The conference has this participant already.');
  if (conferences.invite(conference, [party], () => agent) === 'no-seats')
    throw new ActionError('The conference has no free seat; modifyConfResource adds some.');
  return conference;
}

function confId() {
  return integer(1, Number.MAX_SAFE_INTEGER, 'the conference');
}
