import type { OperationId } from '@ccgateway/openapi';
import type { Agent, Inspection, InspectionKind } from '../../centre/agent.ts';
import { mayInspect, type Obstacle } from '../../centre/inspection.ts';
import { done, type Refusal, refused, type Success } from '../answer.ts';
import type { Behaviours, Context } from '../behaviour.ts';
import { hasSkill, noSuchQueue } from './queues.ts';

/** Why an agent may not ask for what is an inspector's. */
export const noInspector =
  'The agent may not inspect others; inspector: true in the file of --agents, or no such line, allows it.';

const notSignedIn = 'The other agent is not signed in, or none was named; sign that agent in first.';
const noInspection =
  'The agent does not inspect that agent in a way that the operation is for; addSupervise, addInsert and ' +
  'requestWhisperAgent begin an inspection.';
const noCall = 'There is no such call; queryAllCallInfoByAgentWorkNoEx tells the IDs of the calls of an agent.';

const obstacles: Readonly<Record<Obstacle, string>> = {
  'not signed in': notSignedIn,
  oneself: 'An agent cannot inspect itself; name another.',
  'inspector not idle':
    'The inspector is not idle; sayFree or cancelRest, or the end of a call or inspection, does that.',
  'inspector inspected': 'The agent is inspected, and can inspect nobody meanwhile.',
  'inspects another': 'The other agent is inspecting somebody, and cannot be inspected meanwhile.',
  'inspected already': 'Another inspector inspects the agent; one at a time can.',
  'no talk': 'The other agent has answered no call; the control action ring lets one ring.',
  video: 'The other agent has a video call; the operation is not for those.',
};

/** Inspection of agents, and what an inspector can force them to. */
export const inspection = {
  addSupervise: (context) =>
    begin(context, context.parameters.workNo, 'listening', { absent: '900-003', state: '900-005' }),

  addInsert: (context) => begin(context, context.parameters.workNo, 'barging', { absent: '900-003', state: '900-003' }),

  requestWhisperAgent: (context) =>
    begin(context, context.parameters.whisperagentid, 'whispering', { absent: '900-004', state: '900-003' }),

  stopSuperviseOrInsert: (context) =>
    during(context, context.parameters.workNo, ['listening', 'barging'], (inspection) => {
      context.centre.inspections.stop(inspection);
      return done;
    }),

  requestStopWhisperAgent: (context) =>
    whispered(context, ['whispering'], (inspection) => {
      context.centre.inspections.stop(inspection);
      return done;
    }),

  switchSuperviseOrInsert: (context) =>
    during(context, context.parameters.workNo, ['listening', 'barging'], (inspection) => {
      const kind = inspection.kind === 'listening' ? 'barging' : 'listening';
      // The page lists no event.
      context.centre.inspections.change(inspection, kind, { tell: false });
      return done;
    }),

  requestSwitchInsertWhisperAgent: (context) =>
    whispered(context, anyKind, (inspection) => {
      const kind = anyKind[Number(context.parameters.switchtype)] ?? inspection.kind;
      context.centre.inspections.change(inspection, kind, { tell: true });
      return done;
    }),

  intercept: (context) => during(context, context.parameters.workNo, anyKind, (one) => takeOver(context, one)),

  interceptByCallId: (context) =>
    during(context, context.parameters.workNo, anyKind, (one) => takeOver(context, one, context.parameters.callId)),

  forceBusy: (context) =>
    force(context, context.parameters.workNo, (other) => context.centre.agentState.forceBusy(other)),

  forceIdle: (context) =>
    force(context, context.parameters.workNo, (other) => context.centre.agentState.forceIdle(other)),

  forceRest: (context) => {
    const { workNo, time, reason } = context.parameters;
    return force(context, workNo, (other) =>
      context.centre.agentState.forceRest(other, { reason: Number(reason), time: Number(time) * 1000 }),
    );
  },

  forceLogOutAgent: (context) =>
    force(context, context.parameters.workNo, (other) =>
      context.centre.signOut(other, { tell: true, why: 'an inspector signed the agent out' }),
    ),

  forceDropCall({ centre: { switchboard, chats }, agent, parameters }) {
    if (!mayInspect(agent)) return refused('900-002', noInspector);
    if (switchboard.queued.delete(parameters.callid)) return done;
    const chat = chats.find(parameters.callid);
    if (chat) {
      chats.end(chat);
      return done;
    }
    const parts = [...(switchboard.find(parameters.callid) ?? [])];
    if (parts.length === 0) return refused('900-003', noCall);
    for (const part of parts) {
      // The end of one part of a call between agents ends the other part too.
      if (part.agent.calls.has(part)) switchboard.hangUp(part);
    }
    return done;
  },

  adjustSkill({ centre, agent, body: { workNo, skills } }) {
    if (!mayInspect(agent)) return refused('900-002', noInspector);
    const other = centre.agents.get(String(workNo));
    if (!other?.session) return refused('900-003', notSignedIn);
    const asked = skills?.map(Number) ?? other.skills;
    if (!asked.every((id) => hasSkill(centre, id))) return refused('900-003', noSuchQueue);
    other.skills = [...new Set(asked)];
    return done;
  },
} satisfies Behaviours;

/** The kinds of inspection, in the order of the numbers of switchtype. */
const anyKind: readonly InspectionKind[] = ['listening', 'barging', 'whispering'];

type Asked = Pick<Context<OperationId>, 'centre' | 'agent'>;

/** Begins an inspection. `codes` are those for an agent who is not there, and for one in the wrong state. */
function begin<const Code extends string>(
  { centre, agent }: Asked,
  id: string | undefined,
  kind: InspectionKind,
  codes: { readonly absent: Code; readonly state: Code },
): Success<never> | Refusal<Code | '900-002'> {
  if (!mayInspect(agent)) return refused('900-002', noInspector);
  const other = centre.agents.get(id ?? '');
  const obstacle = other ? centre.inspections.begin(agent, other, kind) : 'not signed in';
  if (obstacle === undefined) return done;
  return refused(obstacle === 'not signed in' ? codes.absent : codes.state, obstacles[obstacle]);
}

type Done<Code extends string> = Success<never> | Refusal<Code>;

/** Does something with the inspection under way, if it is of that agent and of one of the kinds. */
function during(
  { agent }: Asked,
  id: string | undefined,
  kinds: readonly InspectionKind[],
  act: (inspection: Inspection) => Done<'900-003'>,
): Done<'900-002' | '900-003'> {
  if (!mayInspect(agent)) return refused('900-002', noInspector);
  const { inspects } = agent;
  if (inspects === undefined || !kinds.includes(inspects.kind)) return refused('900-003', noInspection);
  return id === undefined || inspects.agent.id === id ? act(inspects) : refused('900-003', noInspection);
}

/** The same for the operations that name the agent by whisperagentid, which may be left out. */
function whispered(
  context: Asked & { readonly parameters: { readonly whisperagentid?: string } },
  kinds: readonly InspectionKind[],
  act: (inspection: Inspection) => Done<'900-003'>,
): Done<'900-002' | '900-003' | '900-004'> {
  const { centre, agent, parameters } = context;
  const { whisperagentid } = parameters;
  if (mayInspect(agent) && whisperagentid !== undefined && !centre.agents.get(whisperagentid)?.session)
    return refused('900-004', notSignedIn);
  return during(context, whisperagentid, kinds, act);
}

function takeOver({ centre }: Asked, inspection: Inspection, callid?: string): Done<'900-003'> {
  return centre.inspections.intercept(inspection, callid)
    ? done
    : refused('900-003', 'The other agent talks with no customer without video, or not in that call.');
}

/** Does something to another agent who is signed in. */
function force({ centre, agent }: Asked, id: string, act: (other: Agent) => void): Done<'900-002' | '900-003'> {
  if (!mayInspect(agent)) return refused('900-002', noInspector);
  const other = centre.agents.get(id);
  if (!other?.session) return refused('900-003', notSignedIn);
  act(other);
  return done;
}
