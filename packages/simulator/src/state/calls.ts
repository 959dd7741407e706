import { type Agent, Call } from '../centre/agent.ts';
import type { CallFacts, FactsOf } from '../centre/call.ts';
import type { Centre } from '../centre/centre.ts';
import { known } from '../centre/known.ts';

/** The calls of a contact centre as a list, in which one names another by its index. */
export class SavedCalls {
  readonly #index = new Map<Call, number>();
  readonly #waiting: readonly CallFacts[];

  constructor({ switchboard, ivrs, agents }: Centre) {
    for (const call of switchboard.calls) this.#add(call);
    // What calls are bound to, and the last ones of agents, may be over.
    for (const { peer, customer, joins } of [...this.#index.keys()])
      for (const other of [peer, customer, joins]) this.#add(other);
    for (const { lastCall } of agents.values()) this.#add(lastCall);
    this.#waiting = [...switchboard.queued.values(), ...ivrs.callers].map(({ facts }) => facts);
  }

  readonly indexOf = (call: Call): number => this.#index.get(call) ?? -1;

  save() {
    const calls = [...this.#index.keys()];
    // Parties share what belongs to a call ID.
    const facts = new Map([...this.#waiting, ...calls.map((call) => call.facts)].map((one) => [one.id, one]));
    return { facts: [...facts.values()], calls: calls.map((call) => this.#saved(call)) };
  }

  #add(call: Call | undefined): void {
    if (call && !this.#index.has(call)) this.#index.set(call, this.#index.size);
  }

  #saved({ id, agent, other, state, answered, ended, muted, transferred, peer, customer, joins }: Call) {
    const index = (one: Call | undefined) => one && this.#index.get(one);
    return {
      ...{ callid: id, agentid: agent.id, other, state, answered, ended, muted, transferred },
      // Nothing follows from what a call was bound to that is over.
      ...(ended === undefined && { peer: index(peer), customer: index(customer), joins: index(joins) }),
    };
  }
}

/** The calls of a saved state. */
export class LoadedCalls {
  readonly all: readonly Call[];
  readonly #facts: ReadonlyMap<string, CallFacts>;

  constructor({ facts, calls }: ReturnType<SavedCalls['save']>, agentOf: (id: string) => Agent) {
    this.#facts = new Map(facts.map((one) => [one.id, { ...one }]));
    this.all = calls.map(({ callid, agentid, other, state, answered, ended, muted, transferred }) => {
      const call = new Call(this.factsOf(callid), agentOf(agentid), other, state);
      return Object.assign(call, { answered, ended, muted, transferred });
    });
    for (const [index, { peer, customer, joins }] of calls.entries()) {
      const call = this.at(index);
      if (peer !== undefined) call.peer = this.at(peer);
      if (customer !== undefined) call.customer = this.at(customer);
      if (joins !== undefined) call.joins = this.at(joins);
    }
  }

  readonly factsOf: FactsOf = (callid) => known(this.#facts.get(callid), `call ${callid}`);

  readonly at = (index: number): Call => known(this.all[index], `call number ${index}`);
}
