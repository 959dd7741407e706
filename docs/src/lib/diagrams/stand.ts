import { Clock, createSimulator, type Simulator, type SimulatorOptions } from '@ccgateway/simulator';
import { interfaceModel } from '../model.ts';

/** Values of a call: those that its address names, `body`, and the rest as its query. */
export type Values = Readonly<Record<string, unknown>>;

/** The simulator in this process, with a clock that stands still, and agents who call it. */
export class Stand {
  readonly simulator: Simulator;
  readonly #guids = new Map<string, string>();

  constructor(edition?: SimulatorOptions['edition']) {
    const clock = new Clock({ manual: true, start: 1_700_000_000_000 });
    this.simulator = createSimulator({ clock, pollHold: 0, ...(edition && { edition }) });
  }

  /** Calls an operation for an agent; resolves to the answer, or to undefined if the gateway refused. */
  async call(agentid: string, operation: string, values: Values = {}): Promise<Answer | undefined> {
    const described = interfaceModel.operations.find(({ id }) => id === operation);
    if (described === undefined) throw new Error(`there is no operation ${operation}`);
    const { body, ...rest } = { agentid, ...values } as Record<string, unknown>;
    const path = described.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(String(value));
    });
    const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]));
    const answer = await this.simulator.fetch(`http://gateway.test/agentgateway/resource${path}?${query}`, {
      method: described.method,
      headers: { 'Content-Type': 'application/json; charset=UTF-8', Guid: this.#guids.get(agentid) ?? '' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const guid = answer?.headers.get('Set-GUID')?.replace('JSESSIONID=', '');
    if (guid) this.#guids.set(agentid, guid);
    const told: Answer = await answer?.json();
    return told.retcode === '0' ? told : undefined;
  }

  /** Signs an agent in at a phone, idle, and takes the events of that. */
  async signIn(agentid: string): Promise<void> {
    const phonenum = `40${agentid}`;
    await this.call(agentid, 'login', { body: { password: '', phonenum, autoanswer: false, releasephone: true } });
    await this.events(agentid);
  }

  /** The events that wait for an agent, in their order. */
  async events(agentid: string): Promise<Told[]> {
    const events: Told[] = [];
    while (this.simulator.agents().length > 0) {
      const event = (await this.call(agentid, 'getAgentEvent'))?.event;
      if (event === undefined || event === null) break;
      events.push(event);
    }
    return events;
  }
}

/** What is read of an answer here. */
export interface Answer {
  readonly retcode: string;
  readonly result?: unknown;
  readonly event?: Told | null;
}

/** What is read of an event here. */
export interface Told {
  readonly eventType: string;
  readonly content?: { readonly callid?: string } | null;
}
