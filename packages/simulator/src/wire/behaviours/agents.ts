import type { components } from '@ccgateway/openapi';
import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { mayInspect } from '../../centre/inspection.ts';
import { refused, result, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { noInspector } from './inspection.ts';
import { describe, hasSkill, noSuchQueue } from './queues.ts';
import { agentStates } from './state.ts';

type AgentInfo = components['schemas']['AgentInfo'];

const noTalkRight = 'The agent may not take calls, so it may not ask for those who do; setTalkRight allows it.';
const noSuchAgent = 'No agent of this workno is signed in; sign that agent in first.';

/** Most work numbers of a batch, as the page of queryAgentInfoByMediaTypes says. */
const mostInBatch = 100;

/** Queries about other agents. */
export const agents = {
  queryAgentInfoBySkillId({ centre, agent, parameters, body }) {
    if (!agent.talkRight) return undocumented('300-001', noTalkRight);
    const skill = Number(parameters.skillid);
    if (!hasSkill(centre, skill)) return undocumented('100-007', noSuchQueue);
    const there = signedIn(centre).filter(({ talkRight, skills }) => talkRight && skills.includes(skill));
    const { agentLimit, agentStatus } = body;
    // One without the other has no effect.
    const both = agentLimit !== undefined && agentStatus !== undefined;
    const states = new Set(agentStatus?.map(Number));
    const wanted = both
      ? there.filter(({ state }) => states.has(agentStates[state])).slice(0, Number(agentLimit))
      : there;
    return result(wanted.map((one) => infoOf(centre, one)));
  },

  queryAgentInfoByWorkNo({ centre, agent, parameters }) {
    const other = centre.agents.get(parameters.workno);
    if (other !== agent && !mayInspect(agent)) return refused('300-001', noInspector);
    if (!other?.session) return refused('300-002', noSuchAgent);
    const skilllist = centre.settings.skills.filter(({ id }) => other.skills.includes(id)).map(describe);
    return result({ ...infoOf(centre, other), skilllist });
  },

  queryAllOnlineAgents({ centre }) {
    const there = signedIn(centre);
    return result(
      centre.settings.skills.map(describe).map(({ id, mediatype }) => ({
        skillMediaType: mediatype,
        skillId: id,
        agent: there.filter(({ skills }) => skills.includes(id)).map((one) => infoOf(centre, one)),
      })),
    );
  },

  queryAgentInfoByMediaTypes({ centre, agent, parameters, body }) {
    if (!agent.talkRight) return undocumented('300-001', noTalkRight);
    const asked = workNumbersIn(body);
    if (asked.size > mostInBatch)
      return undocumented('000-002', `The body has more than ${mostInBatch} work numbers; ask for them in parts.`);
    const types = (parameters.mediaTypes ?? '').split(',').filter(Boolean).map(Number);
    const queues = centre.settings.skills.map(describe).filter(({ mediatype }) => types.includes(mediatype));
    const wanted = signedIn(centre).filter(
      ({ id, talkRight, skills }) =>
        talkRight &&
        (asked.size === 0 || asked.has(id)) &&
        (types.length === 0 || queues.some((queue) => skills.includes(queue.id))),
    );
    return result(wanted.map((one) => infoOf(centre, one)));
  },
} satisfies Behaviours;

/** The one group of the contact centre, with no head. */
export const group = { id: 1, name: 'agents', monitorno: 0, monitorname: '' } as const;

/** The agents who are signed in. */
export function signedIn({ agents }: Centre): Agent[] {
  return [...agents.values()].filter(({ session }) => session !== undefined);
}

/** One agent as the queries answer it; the fields that the pages call unused are as printed there. */
export function infoOf(centre: Centre, agent: Agent): AgentInfo {
  const { clock, settings } = centre;
  const { id, state, stateSince, stateReason, session } = agent;
  return {
    workno: id,
    name: agent.settings.name ?? '',
    status: agentStates[state],
    ctiStatus: ctiState(centre, agent),
    groupid: group.id,
    groupname: null,
    skilllist: [],
    mediatype: session === undefined ? 'FFF' : `T${session.multimedia === false ? 'F' : 'T'}F`,
    vdnid: settings.vdn,
    phonenumber: session?.phonenum ?? '',
    currentstatetime: Math.floor((clock.now() - stateSince) / 1000),
    logindate: session?.loginTime ?? 0,
    callids: [],
    inMultimediaConf: 0,
    currentStateReason: stateReason,
  };
}

/** Number of the table CtiState. */
function ctiState({ conferences }: Centre, agent: Agent): number {
  const { state, current, engagement } = agent;
  switch (state) {
    case 'signed-out':
      return 0;
    case 'idle':
      return 1;
    case 'wrap-up':
      return 6;
    case 'busy':
      return 7;
    case 'rest':
      return 8;
    case 'talking':
      if (current?.state === 'ringing' || conferences.invites(agent)) return 4;
      return current?.state === 'alerting' || engagement === 'inspection' ? 3 : 5;
  }
}

/** The work numbers of a body: its field agentList, or the list that it is. */
function workNumbersIn(body: object): ReadonlySet<string> {
  const { agentList = Object.values(body) } = body as { readonly agentList?: unknown };
  const given = [agentList].flat().filter((one) => typeof one === 'string' || typeof one === 'number');
  return new Set(given.map(String));
}
