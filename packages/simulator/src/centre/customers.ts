import type { CallFacts } from './call.ts';
import type { Chat } from './chat.ts';
import type { Chats, CustomersChat } from './chats.ts';
import type { Timer } from './clock.ts';
import type { OwnTimers, SetTimer } from './own-timers.ts';
import type { Switchboard } from './switchboard.ts';

/** A customer who called or wrote, from the arrival in a skill queue or at an agent on. */
interface Customer {
  readonly id: string;
  /** The skill queue of the arrival: the figures count the customer there. */
  readonly skill: number;
  readonly chat: Chat | undefined;
  /** Whether an agent has answered. */
  answered: boolean;
  /** Runs until the customer gives up. */
  patience: Timer | undefined;
}

/** What became of the customers of a skill queue: arrived = waiting + talking + completed + lost. */
export interface CustomerFigures {
  arrived: number;
  /** Nobody has answered yet; ringing is among it. */
  waiting: number;
  talking: number;
  /** Answered, and over. */
  completed: number;
  /** Over before anybody answered. */
  lost: number;
}

/** The customers who call and write: when they give up, and what became of them. */
export class Customers {
  readonly #switchboard: Switchboard;
  readonly #chats: Chats;
  readonly #present = new Map<string, Customer>();
  readonly #figures = new Map<number, CustomerFigures>();
  /** How many are present when it is next looked through for those who are gone. */
  #lookAt = 64;
  readonly #giveUpLater: SetTimer<{ readonly callid: string }>;

  constructor(clock: OwnTimers, switchboard: Switchboard, chats: Chats) {
    this.#switchboard = switchboard;
    this.#chats = chats;
    this.#giveUpLater = clock.kind(
      'patience',
      ({ callid }) => {
        const customer = this.#present.get(callid);
        if (customer === undefined) return;
        customer.patience = undefined;
        if (!this.#isAnswered(customer)) this.hangUp(callid);
      },
      (timer, { callid }) => {
        const customer = this.#present.get(callid);
        if (customer) customer.patience = timer;
      },
    );
    switchboard.onGone(({ id, answered }) => {
      const customer = this.#present.get(id);
      if (customer && answered !== undefined) customer.answered = true;
    });
  }

  /** A customer's call arrives, and is to ring or to wait next. After `patience` milliseconds without an answer it ends. */
  call(facts: CallFacts, patience?: number): CallFacts {
    this.#arrive(facts.id, facts.skill, undefined, patience);
    return facts;
  }

  /** A customer's chat arrives; undefined where there are too many. */
  chat(given: CustomersChat, patience?: number): Chat | undefined {
    const chat = this.#chats.open(given);
    if (chat) this.#arrive(chat.id, chat.skill, chat, patience);
    return chat;
  }

  /** The other party of a call or chat hangs up, wherever it is; false where there is none. */
  hangUp(id: string): boolean {
    if (this.#switchboard.queued.delete(id)) return true;
    const chat = this.#chats.find(id);
    if (chat) {
      this.#chats.end(chat);
      return true;
    }
    const parts = [...(this.#switchboard.find(id) ?? [])];
    for (const part of parts) {
      // Hanging up one part of an internal call ends the other part too.
      if (part.agent.calls.has(part)) this.#switchboard.hangUp(part);
    }
    return parts.length > 0;
  }

  /** The figures of each skill queue that somebody arrived in. */
  figures(): ReadonlyMap<number, CustomerFigures> {
    this.#tidy();
    for (const figures of this.#figures.values()) Object.assign(figures, { waiting: 0, talking: 0 });
    for (const customer of this.#present.values()) {
      const figures = this.#figuresOf(customer.skill);
      if (this.#isAnswered(customer)) figures.talking += 1;
      else figures.waiting += 1;
    }
    return this.#figures;
  }

  save() {
    return {
      present: [...this.#present.values()].map((customer) => ({
        id: customer.id,
        skill: customer.skill,
        answered: this.#isAnswered(customer),
      })),
      figures: [...this.#figures],
    };
  }

  /** Chats are there already; when customers give up comes with the clock. */
  load({ present, figures }: ReturnType<Customers['save']>): void {
    for (const { id, skill, answered } of present)
      this.#present.set(id, { id, skill, chat: this.#chats.find(id), answered, patience: undefined });
    for (const [skill, one] of figures) this.#figures.set(skill, { ...one });
  }

  /** Forgets everybody. */
  restart(): void {
    for (const { patience } of this.#present.values()) patience?.clear();
    this.#present.clear();
    this.#figures.clear();
  }

  #arrive(id: string, skill: number, chat: Chat | undefined, patience: number | undefined): void {
    if (this.#present.size >= this.#lookAt) {
      this.#tidy();
      this.#lookAt = Math.max(64, 2 * this.#present.size);
    }
    const customer: Customer = { id, skill, chat, answered: false, patience: undefined };
    if (patience !== undefined) customer.patience = this.#giveUpLater(patience, { callid: id });
    this.#present.set(id, customer);
    this.#figuresOf(skill).arrived += 1;
  }

  #isAnswered(customer: Customer): boolean {
    if (customer.chat?.answered !== undefined) customer.answered = true;
    for (const { answered } of this.#switchboard.find(customer.id) ?? [])
      if (answered !== undefined) customer.answered = true;
    return customer.answered;
  }

  /** Counts those who are gone. It is not noted when they go: a transferred call is nowhere for a moment. */
  #tidy(): void {
    for (const customer of this.#present.values()) {
      const { id, skill, patience } = customer;
      if (this.#switchboard.queued.has(id) || this.#switchboard.find(id) || this.#chats.find(id)) continue;
      this.#present.delete(id);
      patience?.clear();
      const figures = this.#figuresOf(skill);
      if (this.#isAnswered(customer)) figures.completed += 1;
      else figures.lost += 1;
    }
  }

  #figuresOf(skill: number): CustomerFigures {
    const known = this.#figures.get(skill) ?? { arrived: 0, waiting: 0, talking: 0, completed: 0, lost: 0 };
    this.#figures.set(skill, known);
    return known;
  }
}
