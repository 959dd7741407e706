import { refused } from '../answer.ts';
import { describe } from '../behaviours/queues.ts';
import { answered, type LegacyBehaviour } from './behaviour.ts';

/** Skill queues and access codes. */
export const queues = {
  'QueueDevice.querySkillQueueOnVDN': ({ centre: { settings }, parameters }) => {
    const vdn = Number(parameters.vdnid);
    if (!Number.isInteger(vdn) || vdn < 1) return refused('000-002', 'Path parameter vdnid is no number of a VDN.');
    const skills = vdn === settings.vdn ? settings.skills : [];
    return answered(skills.map((skill) => ({ ...describe(skill), serviceType: 1, realFlag: 1 })));
  },

  'QueueDevice.querySkillQueueOnAgent': ({ centre, parameters }) => {
    const signedInTo = centre.agents.get(parameters.workNo ?? '')?.skills ?? [];
    return answered(centre.settings.skills.filter(({ id }) => signedInTo.includes(id)).map(describe));
  },

  'QueueDevice.queryInNoOnVDN': ({ centre: { settings, switchboard } }) =>
    answered([{ description: 'customers', id: 1, inno: switchboard.accessNumber, vdnid: settings.vdn, mediatype: 5 }]),
} satisfies Record<string, LegacyBehaviour>;
