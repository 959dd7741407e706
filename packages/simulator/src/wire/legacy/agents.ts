import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { mayInspect } from '../../centre/inspection.ts';
import { refused } from '../answer.ts';
import { group, infoOf, signedIn } from '../behaviours/agents.ts';
import { describe } from '../behaviours/queues.ts';
import { answered, type LegacyBehaviour } from './behaviour.ts';

/** Other agents, groups and rights. */
export const agents = {
  'AgentGroup.queryAllLoginedAgentInfoOnVdn': ({ centre }) => listed(centre, signedIn(centre)),
  'AgentGroup.getAllStatusAgents': ({ centre }) => listed(centre, known(centre)),
  'AgentGroup.getIdleStatusAgents': ({ centre }) =>
    listed(
      centre,
      signedIn(centre).filter(({ state }) => state === 'idle'),
    ),
  'AgentGroup.queryAllAgentWasNameOnVdn': ({ centre }) =>
    answered(Object.fromEntries(known(centre).map(({ id, settings }) => [id, settings.name ?? '']))),

  'AgentGroup.queryAllAgentInfoOnMyGroup': ({ centre }) => listed(centre, signedIn(centre)),
  'AgentGroup.queryAllAgentInfoOnMyGroupEx': ({ centre, parameters }) =>
    listed(centre, Number(parameters.groupid) === group.id ? signedIn(centre) : []),

  'AgentGroup.queryAgentInfoWithoutSkills': ({ centre, body }) => {
    const asked = Object.values(body).flat();
    if (asked.length === 0 || asked.length > mostAsked)
      return refused('000-002', `The body is no list of 1 to ${mostAsked} work numbers.`);
    const wanted = new Set(asked.map(String));
    return answered(
      signedIn(centre)
        .filter(({ id }) => wanted.has(id))
        .map((one) => withoutSkills(infoOf(centre, one))),
    );
  },

  'AgentGroup.queryGroupInfoByWorkNo': ({ centre, parameters }) =>
    centre.agent(parameters.workno ?? '') === undefined ? refused('300-002', noSuchAgent) : answered(group),
  'AgentGroup.queryGroupInfoOnVdn': () => answered([group]),

  'AgentGroup.getAgentRestReason': () => answered(restReasons),
  'AgentGroup.isCensor': ({ agent }) => answered(mayInspect(agent)),
  'AgentGroup.isPickUp': () => answered(true),
} satisfies Record<string, LegacyBehaviour>;

/** Most work numbers in one question, as in the described one for a batch. */
const mostAsked = 100;

const noSuchAgent = 'The contact centre has no agent of this workno; --agents and --agent say which there are.';

const restReasons = ['meal', 'meeting', 'training'].map((restReason, index) => ({
  restReasonId: index + 1,
  restReason,
}));

function listed(centre: Centre, agents: readonly Agent[]) {
  return answered(
    agents.map((one) => ({
      ...infoOf(centre, one),
      skilllist: centre.settings.skills.filter(({ id }) => one.skills.includes(id)).map(describe),
    })),
  );
}

/** The agents of the settings, and those who signed in once. */
function known(centre: Centre): Agent[] {
  const ids = new Set([...(centre.settings.agents?.keys() ?? []), ...centre.agents.keys()]);
  return [...ids].flatMap((id) => centre.agent(id) ?? []);
}

function withoutSkills({ skilllist: _, ...info }: ReturnType<typeof infoOf>): object {
  return info;
}
