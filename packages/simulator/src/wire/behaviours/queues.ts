import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { isChatMedia } from '../../centre/chat.ts';
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

  queryStatInfoOfAcd({ centre, body }) {
    const asked = body.skills.map(Number);
    return asked.every((id) => hasSkill(centre, id))
      ? result(asked.map((id) => figuresOf(centre, id)))
      : undocumented('100-007', noSuchQueue);
  },

  queryIVRInfoOnVdn({ centre }) {
    const { ivrs } = centre.settings;
    if (ivrs.length === 0) return refused('600-004', 'The contact centre has no IVR flows; --agents can name some.');
    return result(
      ivrs.map(({ id, access, description = '', serviceNo = 1 }) => ({ access, id, description, serviceNo })),
    );
  },
} satisfies Behaviours;

/** A skill queue as the queries answer it. */
export interface Described {
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

/** A skill queue as the queries answer it. */
export function describe({ name, id, mediatype = 5 }: Centre['settings']['skills'][number]): Described {
  return { name, id, mediatype };
}

/** Media types of the skill queues that the agent is signed in to. */
export function mediaTypesOf({ settings }: Centre, agent: Agent): Set<number> {
  const own = new Set(agent.skills);
  return new Set(settings.skills.filter(({ id }) => own.has(id)).map(({ mediatype = 5 }) => mediatype));
}

function waitingIn(centre: Centre, skills: readonly number[]): number {
  return waitingSince(centre, skills).length;
}

/** Since when each call and chat waits in one of the skill queues. */
function waitingSince({ switchboard, chats }: Centre, skills: readonly number[]): number[] {
  const calls = [...switchboard.queued.values()].filter(({ facts }) => skills.includes(facts.skill));
  const texts = chats.waiting().filter(({ skill }) => skills.includes(skill));
  return [...calls, ...texts].map(({ since }) => since);
}

/** What the printed answer of the page holds where nothing is set. */
const none = {
  loadFactor: 65_535,
  estWaitTime: 0,
  transferFlg: 0,
  transferDeviceType: 255,
  transferDeviceNo: 65_535,
  serviceLevel: 100,
  maxQueueSize: 100,
  oldCallIdEx: { dateTime: 4_294_967_295_000, dsn: 65_535, server: 255, handle: 255 },
} as const;

/** The figures of a skill queue at present. */
function figuresOf(centre: Centre, skill: number) {
  const since = waitingSince(centre, [skill]);
  const first = since.length > 0 ? Math.min(...since) : undefined;
  const mediatype = centre.settings.skills.find(({ id }) => id === skill)?.mediatype ?? 5;
  const signedIn = [...centre.agents.values()].filter((agent) => agent.skills.includes(skill));
  const available = signedIn.filter((agent) =>
    isChatMedia(mediatype) ? centre.chats.hasRoom(agent, mediatype) : centre.switchboard.reachable(agent),
  );
  return {
    ...none,
    pilotNbr: '',
    deviceNo: skill,
    queueSize: since.length,
    queueTime: first === undefined ? 0 : Math.round((centre.clock.now() - first) / 1000),
    loggedOnAgents: signedIn.length,
    availAgents: available.length,
    skillDescrip: skillName(centre, skill),
    resourceIdleRate: signedIn.length === 0 ? 0 : Math.round((100 * available.length) / signedIn.length),
    oldCallIdEx: first === undefined ? none.oldCallIdEx : { ...none.oldCallIdEx, dateTime: first },
  };
}
