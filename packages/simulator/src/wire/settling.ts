import type { OperationId } from '@ccgateway/openapi';
import type { Agent } from '../centre/agent.ts';
import type { Centre } from '../centre/centre.ts';
import type { SetTimer } from '../centre/own-timers.ts';
import type { Session } from '../centre/session.ts';
import type { SettleRule } from '../centre/settings.ts';
import { loadCentre, saveCentre } from '../state/centre-state.ts';
import type { Refusal, Success } from './answer.ts';
import type { AllBehaviours, Behaviour } from './behaviour.ts';
import type { AnyOperation } from './operation.ts';
import type { WireRequest } from './reply.ts';

/** Most rules, and most operations that were accepted and have not happened. */
const mostRules = 1000;
const mostPending = 10_000;

/** An operation that was accepted and has not happened. */
export interface Pending {
  readonly id: number;
  readonly operation: OperationId;
  readonly agentid: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The first GUID of the session that asked: what another one asked for does not happen. */
  readonly session: string;
  /** IDs that were answered, of calls and of recordings. */
  readonly callids: readonly string[];
  readonly taskIds: readonly number[];
  /** When it happens; undefined where it waits for polls. */
  readonly due: number | undefined;
  /** How many polls of the agent are left until it happens. */
  readonly polls: number | undefined;
}

/** What a behaviour is given. */
interface Given {
  readonly agent: Agent;
  readonly session: Session | undefined;
  readonly parameters: unknown;
  readonly body: unknown;
  readonly request: WireRequest;
  readonly edition: string;
}

/** What this needs of the gateway. */
export interface SettlingGateway {
  readonly centre: Centre;
  readonly edition: string;
  readonly behaviours: AllBehaviours;
  /** A contact centre of the same settings, with nothing in it. */
  newCentre(): Centre;
}

/**
 * Lets operations that events tell of happen later than they are accepted, or never. The answer is found by the behaviour
 * in a copy of the contact centre; when it happens, the same behaviour runs in the contact centre itself. So each operation
 * can settle later without knowing of it, and what is no longer possible by then does not happen.
 */
export class Settling {
  readonly #gateway: SettlingGateway;
  readonly #happenLater: SetTimer<{ readonly id: number }>;
  readonly #initial: readonly SettleRule[];
  #rules: SettleRule[];
  readonly #pending = new Map<number, Pending>();
  #counter = 0;

  /** @param initial rules that hold from the start on */
  constructor(gateway: SettlingGateway, initial: readonly SettleRule[]) {
    this.#gateway = gateway;
    this.#initial = initial;
    this.#rules = [...initial];
    this.#happenLater = gateway.centre.clock.kind('settle', ({ id }) => this.#happen(id));
  }

  get rules(): readonly SettleRule[] {
    return this.#rules;
  }

  get pending(): Pending[] {
    return [...this.#pending.values()];
  }

  /** Adds a rule, which goes before those that there are; false where there are too many. */
  add(rule: SettleRule): boolean {
    const others = this.#rules.filter(
      ({ operation, agentid }) => operation !== rule.operation || agentid !== rule.agentid,
    );
    if (others.length >= mostRules) return false;
    this.#rules = [...others, rule];
    return true;
  }

  /** Ends all rules. What was accepted happens now. */
  end(): void {
    this.#rules = [];
    for (const id of [...this.#pending.keys()]) this.#happen(id);
  }

  /** The rules of the start, and nothing that was accepted. */
  restart(): void {
    this.#rules = [...this.#initial];
    this.#pending.clear();
    this.#counter = 0;
  }

  /** The agent polls, before the poll is answered. */
  polled(agentid: string): void {
    for (const pending of this.pending) {
      const { id, polls } = pending;
      if (pending.agentid !== agentid || polls === undefined) continue;
      if (polls > 1) this.#pending.set(id, { ...pending, polls: polls - 1 });
      else this.#happen(id);
    }
  }

  /** Whether polls make something happen. */
  get countsPolls(): boolean {
    return this.#pending.size > 0;
  }

  /** The rule for an operation of an agent; undefined where it happens at once. */
  ruleFor({ id, tells }: AnyOperation, agentid: string): SettleRule | undefined {
    if (this.#rules.length === 0 || !tells) return undefined;
    const rule = this.#rules.findLast(
      (one) =>
        (one.operation === undefined || one.operation === id) && (one.agentid === undefined || one.agentid === agentid),
    );
    return rule && (rule.never || rule.after !== undefined || rule.polls !== undefined) ? rule : undefined;
  }

  /** The answer to an operation; where it is accepted, it happens as the rule says. */
  accept({ after, polls, never }: SettleRule, operation: AnyOperation, given: Given): Success | Refusal {
    const { centre } = this.#gateway;
    const id = operation.id as OperationId;
    const copy = this.#gateway.newCentre();
    let answer: Success | Refusal;
    try {
      loadCentre(copy, saveCentre(centre));
      answer = this.#run(copy, id, given);
    } finally {
      copy.close();
    }
    if ('reason' in answer || this.#pending.size >= mostPending) return answer;
    const callids = centre.switchboard.takeIds(copy.switchboard.made - centre.switchboard.made);
    const taskIds = centre.media.recordings.takeIds(copy.media.recordings.made - centre.media.recordings.made);
    if (!never) {
      this.#counter += 1;
      this.#pending.set(this.#counter, {
        id: this.#counter,
        operation: id,
        agentid: given.agent.id,
        parameters: given.parameters as Pending['parameters'],
        body: given.body,
        session: firstGuid(given.session),
        callids,
        taskIds,
        due: after === undefined ? undefined : centre.clock.now() + after,
        polls,
      });
      if (after !== undefined) this.#happenLater(after, { id: this.#counter });
    }
    const when = never ? 'never' : after === undefined ? `with poll ${polls} of the agent` : `after ${after} ms`;
    return { ...answer, note: `It is accepted, and happens ${when}, as the control action settle asked for.` };
  }

  save() {
    return { counter: this.#counter, rules: this.#rules, pending: this.pending };
  }

  /** What happens by the clock comes with the clock. */
  load({ counter, rules, pending }: ReturnType<Settling['save']>): void {
    this.#counter = counter;
    this.#rules = [...rules];
    for (const one of pending) this.#pending.set(one.id, one);
  }

  #happen(id: number): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    const { centre, edition } = this.#gateway;
    const agent = centre.agents.get(pending?.agentid ?? '');
    if (pending === undefined || agent?.session === undefined || firstGuid(agent.session) !== pending.session) return;
    const { operation, parameters, body, callids, taskIds } = pending;
    centre.switchboard.reserve(callids);
    centre.media.recordings.reserve(taskIds);
    try {
      // A refusal tells nobody anything: whoever asked was answered.
      this.#run(centre, operation, { agent, session: agent.session, parameters, body, edition, request: asked });
    } finally {
      centre.switchboard.reserve([]);
      centre.media.recordings.reserve([]);
    }
  }

  #run(centre: Centre, operation: OperationId, given: Given): Success | Refusal {
    const behaviour = this.#gateway.behaviours[operation] as unknown as Behaviour<never>;
    const agent = centre.agents.get(given.agent.id);
    const answer = behaviour({ ...given, centre, agent, session: agent?.session } as never);
    if (answer instanceof Promise) throw new Error(`${operation} does not answer at once.`);
    return answer as Success | Refusal;
  }
}

/** What was asked for is long answered. */
const asked: WireRequest = { method: 'POST', url: '', body: '', header: () => undefined };

function firstGuid(session: Session | undefined): string {
  return session?.past[0] ?? session?.guid ?? '';
}
