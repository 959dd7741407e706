import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { refused } from '../answer.ts';
import { group, signedIn } from '../behaviours/agents.ts';
import { noteOf } from '../behaviours/state.ts';

import { done, type LegacyBehaviour } from './behaviour.ts';

/** Kinds of receivers of a notice. */
const toGroup = 0;
const toSkill = 1;

/** Most characters of the name of a receiver and of a notice, as clients allow them. */
const longestName = 100;
const longestNotice = 900;

/** Notices for many agents. */
export const notices = {
  'OnlineAgent.notifyBulletin': ({ centre, agent, body }) => {
    const type = Number(body.targettype);
    const name = String(body.targetname ?? '');
    const text = String(body.bulletindata ?? '');
    if (name === '' || name.length > longestName)
      return refused('000-002', `Field targetname is missing or longer than ${longestName} characters.`);
    if (text === '' || text.length > longestNotice)
      return refused('000-002', `Field bulletindata is missing or longer than ${longestNotice} characters.`);
    const receivers = receiversOf(centre, type, name);
    if (receivers === undefined)
      return refused('000-002', 'targettype with targetname is neither 0 with a group nor 1 with a skill queue.');
    const note = noteOf(centre, agent, text);
    for (const receiver of receivers) receiver.emit('AgentOther_Note', note);
    return done;
  },
} satisfies Record<string, LegacyBehaviour>;

/** The agents who get a notice; undefined where the contact centre has no such group or skill queue. */
function receiversOf(centre: Centre, type: number, name: string): Agent[] | undefined {
  if (type === toGroup) return name === group.name || name === String(group.id) ? signedIn(centre) : undefined;
  if (type !== toSkill) return undefined;
  const skill = centre.settings.skills.find((one) => one.name === name || String(one.id) === name);
  return skill && signedIn(centre).filter(({ skills }) => skills.includes(skill.id));
}
