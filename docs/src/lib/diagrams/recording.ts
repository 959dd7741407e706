import type { ActionName, Actions, SimulatorOptions } from '@ccgateway/simulator';
import { Stand, type Values } from './stand.ts';

/** A column of a sequence diagram. */
export interface Lane {
  readonly id: string;
  readonly title: string;
}

/** One line of a sequence diagram: something that goes from one lane to another. */
export interface Message {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** A call of an operation, an event, or what happens outside the interface. */
  readonly kind: 'call' | 'event' | 'outside';
  /** The page of what goes there. */
  readonly page?: { readonly kind: 'operations' | 'events'; readonly name: string };
}

export interface Sequence {
  readonly lanes: readonly Lane[];
  readonly messages: readonly Message[];
}

const gateway = 'gateway';

/** Records what goes between desktops, the gateway and the world in a run of the simulator. */
export class Recording {
  readonly #stand: Stand;
  readonly #messages: Message[] = [];
  readonly #lanes: readonly Lane[];
  readonly #agents: string[] = [];

  /** @param lanes the gateway's has the id `gateway`, those of desktops the IDs of their agents */
  constructor(lanes: readonly Lane[], edition?: SimulatorOptions['edition']) {
    this.#lanes = lanes;
    this.#stand = new Stand(edition);
  }

  /** Signs an agent in; it is not drawn. */
  async signIn(agentid: string): Promise<void> {
    await this.#stand.signIn(agentid);
    this.#agents.push(agentid);
  }

  /** What happens before the diagram begins; it is not drawn. */
  async before(step: () => Promise<unknown>): Promise<void> {
    const drawn = this.#messages.length;
    await step();
    this.#messages.length = drawn;
  }

  /** A desktop calls an operation, which has to succeed, and all desktops get their events. */
  async call(agentid: string, operation: string, values: Values = {}, shown = ''): Promise<unknown> {
    const page = { kind: 'operations', name: operation } as const;
    this.#messages.push({
      from: agentid,
      to: gateway,
      label: `${operation}${shown && ` ${shown}`}`,
      kind: 'call',
      page,
    });
    const answer = await this.#stand.call(agentid, operation, values);
    if (answer === undefined) throw new Error(`${operation} of agent ${agentid} was refused`);
    await this.#takeEvents();
    return answer.result;
  }

  /** Something happens outside, and all desktops get their events. */
  async outside<Name extends ActionName>(from: string, label: string, action: Name, values: Actions[Name]) {
    this.#messages.push({ from, to: gateway, label, kind: 'outside' });
    this.#stand.simulator.do(action, values);
    await this.#takeEvents();
  }

  end(): Sequence {
    this.#stand.simulator.close();
    return { lanes: this.#lanes, messages: this.#messages };
  }

  async #takeEvents(): Promise<void> {
    for (const to of this.#agents)
      for (const { eventType } of await this.#stand.events(to))
        this.#messages.push({
          from: gateway,
          to,
          label: eventType,
          kind: 'event',
          page: { kind: 'events', name: eventType },
        });
  }
}
