import type { AgentEventType } from '@ccgateway/openapi';
import type { Agent, Call, Inspection, InspectionKind } from './agent.ts';
import type { AgentStateMachine } from './agent-state.ts';
import type { Recordings } from './recordings.ts';
import type { Switchboard } from './switchboard.ts';

/** Numbers of the field qcType. Two mean whispering; no source tells them apart. */
const qcTypes = { listening: 8, barging: 9, whispering: 20_172 } as const satisfies Record<InspectionKind, number>;

/** Why an inspection cannot begin. */
export type Obstacle =
  | 'inspector not idle'
  | 'inspector inspected'
  | 'oneself'
  | 'not signed in'
  | 'inspects another'
  | 'inspected already'
  | 'no talk'
  | 'video';

/** Whether the settings of the contact centre let the agent inspect others; they do unless they say otherwise. */
export function mayInspect({ settings }: Agent): boolean {
  return settings.inspector !== false;
}

/**
 * Inspectors who listen to agents, barge in on them, whisper to them and take their calls over, with the documented
 * events. An inspection is of an agent; it ends with the last call that the agent has answered, with the session of
 * either, when the inspector stops or takes the call over.
 */
export class Inspections {
  readonly #agentState: AgentStateMachine;
  readonly #switchboard: Switchboard;
  readonly #recordings: Recordings;
  readonly #agents: () => Iterable<Agent>;
  readonly #hasEvent: (type: AgentEventType) => boolean;

  /**
   * @param agents the agents of the contact centre
   * @param hasEvent whether the edition of the documents that is simulated has an event
   */
  constructor(
    agentState: AgentStateMachine,
    switchboard: Switchboard,
    recordings: Recordings,
    agents: () => Iterable<Agent>,
    hasEvent: (type: AgentEventType) => boolean,
  ) {
    this.#agentState = agentState;
    this.#switchboard = switchboard;
    this.#recordings = recordings;
    this.#agents = agents;
    this.#hasEvent = hasEvent;
    switchboard.onGone(({ agent, answered }) => {
      if (agent.inspectedBy && answered !== undefined && talksOf(agent).length === 0) this.#end(agent.inspectedBy, 3);
    });
  }

  /** An inspector begins to inspect an agent. Barging in asks for no call; the others do. */
  begin(inspector: Agent, agent: Agent, kind: InspectionKind): Obstacle | undefined {
    const obstacle = obstacleTo(inspector, agent, kind);
    if (obstacle !== undefined) return obstacle;
    const inspection: Inspection = { inspector, agent, kind };
    inspector.inspects = inspection;
    inspector.engagement = 'inspection';
    agent.inspectedBy = inspection;
    // The documents list the events of barging in in another order.
    if (kind === 'barging') this.#occupy(inspector);
    inspector.emit('AgentOther_PhoneAlerting');
    inspector.emit('AgentOther_PhoneOffhook', { type: 'unknown' });
    if (kind !== 'barging') this.#occupy(inspector);
    this.#tellStart(inspection);
    return undefined;
  }

  /** Another kind of the same inspection. The agent is told where `tell` says so. */
  change(inspection: Inspection, kind: InspectionKind, { tell }: { readonly tell: boolean }): void {
    if (inspection.kind === kind) return;
    inspection.kind = kind;
    if (tell) this.#tellStart(inspection);
  }

  /** The inspector stops. */
  stop(inspection: Inspection): void {
    this.#end(inspection, 2);
  }

  /**
   * The inspector takes a call with a customer over; without an ID the one that the agent talks in, else one on hold.
   *
   * @returns false where the agent has no such call
   */
  intercept(inspection: Inspection, callid?: string): boolean {
    const { inspector, agent } = inspection;
    const calls = talksOf(agent).filter(
      ({ id, peer, facts }) => peer === undefined && !facts.video && (callid === undefined || id === callid),
    );
    const call = calls.find(({ state }) => state === 'talking') ?? calls[0];
    if (call === undefined) return false;
    const recorded = this.#recordings.of(agent)?.callId === call.id;
    part(inspection);
    this.#switchboard.handOver(call, inspector);
    if (recorded) this.#recordings.beginByPlatform(inspector);
    this.#tellStop(inspection);
    return true;
  }

  /** An agent has signed in. Inspectors are told where the sign-in asked for it. */
  signedIn(agent: Agent): void {
    if (agent.session?.listenStatus) this.#notify(this.#appointed(), agent, 'QC_AgentState_Login');
  }

  /** An agent is about to be signed out; where calls stay, another session takes them over. */
  signingOut(agent: Agent, { keepCalls }: { readonly keepCalls: boolean }): void {
    const { inspects, inspectedBy, session } = agent;
    if (inspects) {
      part(inspects);
      this.#tellStop(inspects);
    }
    if (keepCalls) return;
    const told = new Set(session?.listenStatus ? this.#appointed() : []);
    if (inspectedBy) told.add(inspectedBy.inspector);
    this.#notify(told, agent, 'QC_AgentState_Logout');
    if (inspectedBy) {
      part(inspectedBy);
      this.#hangUp(inspectedBy.inspector, 3);
    }
  }

  #end(inspection: Inspection, phoneState: 2 | 3): void {
    part(inspection);
    this.#hangUp(inspection.inspector, phoneState);
    this.#tellStop(inspection);
  }

  #occupy(inspector: Agent): void {
    this.#agentState.enter(inspector, 'talking');
    inspector.emit('AgentState_Busy');
  }

  #hangUp(inspector: Agent, phoneState: 2 | 3): void {
    inspector.emit('AgentOther_PhoneRelease', { phoneState });
    this.#agentState.afterInspection(inspector);
  }

  #tellStart({ agent, inspector, kind }: Inspection): void {
    if (this.#hasEvent('AgentOther_BeQcStart'))
      agent.emit('AgentOther_BeQcStart', { qcType: qcTypes[kind], qcAgentId: Number(inspector.id) });
  }

  #tellStop({ agent, inspector, kind }: Inspection): void {
    if (this.#hasEvent('AgentOther_BeQcStop'))
      agent.emit('AgentOther_BeQcStop', { qcType: qcTypes[kind], qcAgentId: Number(inspector.id) });
  }

  /** The agents whom the settings name as inspectors; whoever merely may inspect is not told of every sign-in. */
  #appointed(): Agent[] {
    return [...this.#agents()].filter(({ settings, session }) => settings.inspector === true && session);
  }

  #notify(inspectors: Iterable<Agent>, agent: Agent, subtype: string): void {
    const content = {
      subtype,
      monitoredagent: agent.id,
      agentname: agent.settings.name ?? agent.id,
      mediaserver: 'CtiServer',
    };
    for (const inspector of inspectors) if (inspector !== agent) inspector.emit('QC_AgentState_Notify', content);
  }
}

/** The calls in which the agent talks or talked; those on hold are among them. */
export function talksOf(agent: Agent): Call[] {
  return [...agent.calls].filter(({ answered }) => answered !== undefined);
}

function obstacleTo(inspector: Agent, agent: Agent, kind: InspectionKind): Obstacle | undefined {
  if (inspector === agent) return 'oneself';
  if (agent.session === undefined) return 'not signed in';
  if (inspector.state !== 'idle') return 'inspector not idle';
  if (inspector.inspectedBy) return 'inspector inspected';
  if (agent.inspects) return 'inspects another';
  if (agent.inspectedBy) return 'inspected already';
  const talks = talksOf(agent);
  if (talks.length === 0 && kind !== 'barging') return 'no talk';
  return talks.some(({ facts }) => facts.video) ? 'video' : undefined;
}

function part({ inspector, agent }: Inspection): void {
  inspector.inspects = undefined;
  inspector.engagement = undefined;
  agent.inspectedBy = undefined;
}
