import { participantTypes } from '../../centre/conference.ts';
import { reasons } from '../../centre/conferences.ts';
import { ActionError, action } from './action.ts';
import { integer, phoneNumber } from './parameters.ts';

export interface Leave {
  readonly confid: number;
  readonly number: string;
}

export const leave = action<Leave>({
  about: 'A phone outside leaves a conference.',
  needs: {
    confid: integer(1, Number.MAX_SAFE_INTEGER, 'the conference'),
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
