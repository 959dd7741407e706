import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { refused, result, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';

/** Why an operation on a skill queue is refused that the contact centre does not have. */
export const noSuchQueue =
  'The contact centre has no such skill queue; querySkillQueueOnAgentVDN lists those that --agents or the default sets.';

/** Skill queues and who waits in them. */
export const queues = {
  querySkillQueueOnAgentVDN({ centre }) {
    const { skills } = centre.settings;
    if (skills.length === 0)
      return refused('600-005', 'The contact centre has no skill queues; --agents can name some.');
    // No source says what the numbers of serviceType mean; 1 stands beside the media type of calls in an example.
    return result(skills.map((skill) => ({ ...describe(skill), serviceType: 1, realFlag: 1 })));
  },

  queryQueueLengthBySkillId({ centre, parameters }) {
    const skill = Number(parameters.skillid);
    return hasSkill(centre, skill) ? result(waitingIn(centre, [skill])) : undocumented('100-007', noSuchQueue);
  },

  queryQueueLengthOnAgent: ({ centre, agent }) =>
    result(
      waitingIn(
        centre,
        configuredSkills(centre, agent).map(({ id }) => id),
      ),
    ),

  queryQueueLengthOnAgentSkills: ({ centre, agent }) => result(waitingIn(centre, agent.skills)),
} satisfies Behaviours;

/** A skill queue as the queries answer it. */
interface Described {
  readonly name: string;
  readonly id: number;
  readonly mediatype: number;
}

/** The skill queues configured for an agent, as the queries answer them. */
export function configuredSkills({ settings }: Centre, agent: Agent): Described[] {
  const only = agent.settings.skills && new Set(agent.settings.skills);
  return settings.skills.filter(({ id }) => only === undefined || only.has(id)).map(describe);
}

/** Whether the contact centre has the skill queue. */
export function hasSkill({ settings }: Centre, id: number): boolean {
  return settings.skills.some((skill) => skill.id === id);
}

/** Name of a skill queue; empty where the contact centre has none of this ID. */
export function skillName({ settings }: Centre, id: number): string {
  return settings.skills.find((skill) => skill.id === id)?.name ?? '';
}

function describe({ name, id, mediatype = 5 }: Centre['settings']['skills'][number]): Described {
  return { name, id, mediatype };
}

function waitingIn({ switchboard }: Centre, skills: readonly number[]): number {
  return [...switchboard.queued.values()].filter(({ facts }) => skills.includes(facts.skill)).length;
}
