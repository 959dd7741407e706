export type Kind = 'listening' | 'barging' | 'whispering';

/** Numbers of qcType, and of switchtype by their place. */
const qcTypes = { listening: 8, barging: 9, whispering: 20_172 } as const;
export const kinds: readonly Kind[] = ['listening', 'barging', 'whispering'];

const released = ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'];

/** One agent. A customer's call is answered by itself; at most one is there. */
interface Person {
  readonly id: string;
  readonly inspector: boolean;
  state: 'signed-out' | 'idle' | 'busy' | 'rest' | 'talking';
  wish: 'busy' | 'forced' | 'rest' | undefined;
  call: { readonly id: string; held: boolean } | undefined;
  inspects: { readonly agent: Person; kind: Kind } | undefined;
}

/**
 * Agents with customers' calls, of whom some inspect others, as the documents tell it, and where they are silent as the
 * simulator chose; written without a look at the simulator's own. What is asked for answers the code that is expected,
 * and the model keeps what each agent must have been told.
 */
export class InspectionModel {
  readonly people: ReadonlyMap<string, Person>;
  readonly told = new Map<string, string[]>();

  constructor(agents: readonly { readonly agentid: string; readonly inspector?: boolean }[]) {
    this.people = new Map(
      agents.map(({ agentid: id, inspector = true }) => [
        id,
        { id, inspector, state: 'signed-out', wish: undefined, call: undefined, inspects: undefined },
      ]),
    );
  }

  person(id: string): Person {
    return this.people.get(id) as Person;
  }

  inspectorOf(person: Person): Person | undefined {
    return [...this.people.values()].find(({ inspects }) => inspects?.agent === person);
  }

  /** What the agent was told since the last time. */
  heard(id: string): string[] {
    const events = this.told.get(id) ?? [];
    this.told.delete(id);
    return events;
  }

  signIn(person: Person): string {
    if (person.state !== 'signed-out') return '100-002';
    person.state = 'idle';
    return this.#tell(person, 'AgentOther_InService', 'AgentState_Ready');
  }

  signOut(person: Person): string {
    const { inspects } = person;
    person.inspects = undefined;
    if (inspects) this.#tell(inspects.agent, `AgentOther_BeQcStop ${qcTypes[inspects.kind]}`);
    const inspector = this.inspectorOf(person);
    if (inspector) {
      this.#tell(inspector, 'QC_AgentState_Notify');
      this.#leave(inspector);
    }
    Object.assign(person, { state: 'signed-out', wish: undefined, call: undefined });
    return this.#tell(person, 'AgentOther_ShutdownService');
  }

  ring(person: Person, id: string): void {
    person.call = { id, held: false };
    person.state = 'talking';
    this.#tell(person, 'AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook');
    this.#tell(person, 'AgentEvent_Auto_Answer', 'AgentEvent_Talking');
  }

  /** The customer, or the platform, ends the call. */
  hangUp(person: Person): string {
    this.#tell(person, ...released.toReversed());
    return this.#callOver(person);
  }

  release(person: Person): string {
    if (person.call === undefined || person.call.held) return '200-017';
    this.#tell(person, ...released);
    return this.#callOver(person);
  }

  hold(person: Person): string {
    if (person.call === undefined) return '200-013';
    if (person.call.held) return '200-014';
    person.call.held = true;
    return this.#tell(person, 'AgentEvent_Hold');
  }

  takeBack(person: Person): string {
    if (!person.call?.held) return '200-015';
    person.call.held = false;
    return this.#tell(person, 'AgentEvent_Talking');
  }

  sayBusy(person: Person): string {
    if (person.state === 'busy') return '100-009';
    return this.#wish(person, 'busy');
  }

  sayFree(person: Person): string {
    if (person.state === 'rest') return '100-009';
    person.wish = undefined;
    if (person.state !== 'busy') return '0';
    person.state = 'idle';
    return this.#tell(person, 'AgentState_CancelNotReady_Success');
  }

  begin(inspector: Person, person: Person, kind: Kind, codes: { absent: string; state: string }): string {
    if (!inspector.inspector) return '900-002';
    if (person.state === 'signed-out') return codes.absent;
    if (inspector === person || inspector.state !== 'idle' || this.inspectorOf(inspector)) return codes.state;
    if (person.inspects || this.inspectorOf(person)) return codes.state;
    if (person.call === undefined && kind !== 'barging') return codes.state;
    inspector.inspects = { agent: person, kind };
    inspector.state = 'talking';
    const rings = ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook'];
    this.#tell(inspector, ...(kind === 'barging' ? ['AgentState_Busy', ...rings] : [...rings, 'AgentState_Busy']));
    return this.#tell(person, `AgentOther_BeQcStart ${qcTypes[kind]}`);
  }

  /** Does something with the inspection, if the agent is inspected by this one and in one of these ways. */
  during(inspector: Person, person: Person, of: readonly Kind[], act: (now: Kind) => string): string {
    if (!inspector.inspector) return '900-002';
    const { inspects } = inspector;
    return inspects?.agent === person && of.includes(inspects.kind) ? act(inspects.kind) : '900-003';
  }

  /** The same for the operations that know of agents who are not there. */
  whispered(inspector: Person, person: Person, of: readonly Kind[], act: (now: Kind) => string): string {
    if (inspector.inspector && person.state === 'signed-out') return '900-004';
    return this.during(inspector, person, of, act);
  }

  change(inspector: Person, kind: Kind, tell: boolean): string {
    const { inspects } = inspector;
    if (inspects === undefined || inspects.kind === kind) return '0';
    inspects.kind = kind;
    return tell ? this.#tell(inspects.agent, `AgentOther_BeQcStart ${qcTypes[kind]}`) : '0';
  }

  stop(inspector: Person): string {
    const { inspects } = inspector;
    if (inspects === undefined) return '900-003';
    this.#leave(inspector);
    return this.#tell(inspects.agent, `AgentOther_BeQcStop ${qcTypes[inspects.kind]}`);
  }

  intercept(inspector: Person, callid?: string): string {
    const { agent, kind } = inspector.inspects ?? {};
    const { call } = agent ?? {};
    if (agent === undefined || kind === undefined || call === undefined) return '900-003';
    if (callid !== undefined && callid !== call.id) return '900-003';
    inspector.inspects = undefined;
    inspector.call = { ...call, held: false };
    agent.call = undefined;
    this.#tell(inspector, 'AgentEvent_Talking');
    this.#free(agent);
    this.#tell(agent, 'AgentOther_PhoneRelease', ...released);
    return this.#tell(agent, `AgentOther_BeQcStop ${qcTypes[kind]}`);
  }

  /** Does something to another agent. */
  force(inspector: Person, person: Person, act: () => string): string {
    if (!inspector.inspector) return '900-002';
    return person.state === 'signed-out' ? '900-003' : act();
  }

  forceTo(person: Person, wish: 'forced' | 'rest'): string {
    return this.#wish(person, wish);
  }

  forceIdle(person: Person): string {
    person.wish = undefined;
    if (person.state === 'idle' || person.state === 'talking') return '0';
    person.state = 'idle';
    return this.#tell(person, 'AgentState_Force_Ready');
  }

  dropCall(inspector: Person, callid: string): string {
    if (!inspector.inspector) return '900-002';
    const person = [...this.people.values()].find(({ call }) => call?.id === callid);
    return person ? this.hangUp(person) : '900-003';
  }

  #callOver(person: Person): string {
    person.call = undefined;
    const inspector = this.inspectorOf(person);
    if (inspector) this.stop(inspector);
    this.#tell(person, 'AgentOther_PhoneRelease');
    return this.#free(person);
  }

  #leave(inspector: Person): void {
    inspector.inspects = undefined;
    this.#tell(inspector, 'AgentOther_PhoneRelease');
    this.#free(inspector);
  }

  /** What comes after a call or an inspection. */
  #free(person: Person): string {
    const { wish } = person;
    person.wish = undefined;
    if (wish) return this.#become(person, wish);
    person.state = 'idle';
    return this.#tell(person, 'AgentState_Ready');
  }

  #wish(person: Person, wish: 'busy' | 'forced' | 'rest'): string {
    if (person.state !== 'talking') return this.#become(person, wish);
    person.wish = wish;
    return '0';
  }

  #become(person: Person, wish: 'busy' | 'forced' | 'rest'): string {
    person.state = wish === 'rest' ? 'rest' : 'busy';
    const events = { busy: 'SetNotReady_Success', forced: 'Force_SetNotReady', rest: 'SetRest_Success' };
    return this.#tell(person, `AgentState_${events[wish]}`);
  }

  #tell({ id }: Person, ...events: string[]): string {
    this.told.set(id, [...(this.told.get(id) ?? []), ...events]);
    return '0';
  }
}
