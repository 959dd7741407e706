import type { Agent } from '../../centre/agent.ts';
import type { Behaviour, Context } from '../gateway.ts';
import { refused, result } from '../wire.ts';

type Gateway = Context['gateway'];

/** Why an operation on a skill queue is refused that the contact centre does not have. */
export const noSuchQueue =
  'The contact centre has no such skill queue; querySkillQueueOnAgentVDN lists those that --agents or the default sets.';

/** Skill queues and who waits in them. */
export const queues: Record<string, Behaviour> = {
  querySkillQueueOnAgentVDN({ gateway }) {
    const { skills } = gateway.settings;
    if (skills.length === 0)
      return refused('600-005', 'The contact centre has no skill queues; --agents can name some.');
    // No source says what the numbers of serviceType mean; 1 stands beside the media type of calls in an example.
    return result(skills.map((skill) => ({ ...describe(skill), serviceType: 1, realFlag: 1 })));
  },

  queryQueueLengthBySkillId({ gateway, parameters }) {
    const skill = Number(parameters.skillid);
    return hasSkill(gateway, skill) ? result(waitingIn(gateway, [skill])) : refused('100-007', noSuchQueue);
  },

  queryQueueLengthOnAgent: ({ gateway, agent }) =>
    result(
      waitingIn(
        gateway,
        configuredSkills(gateway, agent).map(({ id }) => id),
      ),
    ),

  queryQueueLengthOnAgentSkills: ({ gateway, agent }) => result(waitingIn(gateway, agent.skills)),
};

/** A skill queue as the queries answer it. */
interface Described {
  readonly name: string;
  readonly id: number;
  readonly mediatype: number;
}

/** The skill queues configured for an agent, as the queries answer them. */
export function configuredSkills({ settings }: Gateway, agent: Agent): Described[] {
  const only = agent.settings.skills && new Set(agent.settings.skills);
  return settings.skills.filter(({ id }) => only === undefined || only.has(id)).map(describe);
}

/** Whether the contact centre has the skill queue. */
export function hasSkill({ settings }: Gateway, id: number): boolean {
  return settings.skills.some((skill) => skill.id === id);
}

/** Name of a skill queue; empty where the contact centre has none of this ID. */
export function skillName({ settings }: Gateway, id: number): string {
  return settings.skills.find((skill) => skill.id === id)?.name ?? '';
}

function describe({ name, id, mediatype = 5 }: Gateway['settings']['skills'][number]): Described {
  return { name, id, mediatype };
}

function waitingIn({ switchboard }: Gateway, skills: readonly number[]): number {
  return [...switchboard.queued.values()].filter(({ facts }) => skills.includes(facts.skill)).length;
}
