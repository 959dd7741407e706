import { exampleParameters, type Parameters } from '../contract/calls.ts';
import type { Contract } from '../contract/contract.ts';
import { evidenceOf } from '../contract/evidence.ts';
import { type Description, deref, type Operation, type Schema } from '../description.ts';
import type { Answer } from '../judge/seen.ts';
import type { Finding } from '../kit/finding.ts';
import { curlOf } from '../kit/mask.ts';
import { severityOf } from '../kit/severity.ts';
import type { Account, Control, Receiver, Take, Target } from '../kit/target.ts';
import { Agents, type Called, SignInError } from './agents.ts';
import type { Conversation } from './conversation.ts';
import { Scene, states } from './scene.ts';

/** Milliseconds for which gateways hold a poll. */
const hold = 10_000;

/** Events after which polling gives up. */
const most = 40;

/** An event as a poll brings it. */
export interface AgentEvent {
  readonly eventType?: unknown;
  readonly content?: unknown;
}

/** Ends a check as not testable. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** Parameters for a call in a state. */
export interface Ready {
  readonly parameters: Parameters;
  /** Whether the call must succeed with them. */
  readonly sure: boolean;
}

/** What an active check works with. */
export class Bench {
  readonly target: Target;
  readonly contract: Contract;
  readonly agents: Agents;
  readonly #conversation: Conversation;
  /** Polls that are held, by agent. */
  readonly #polls = new Map<string, Promise<Called>>();

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
    this.target = conversation.target;
    this.contract = conversation.contract;
    this.agents = new Agents(conversation);
  }

  get description(): Description {
    return this.contract.description;
  }

  get signal(): AbortSignal {
    return this.#conversation.signal;
  }

  /** The account that most checks use. */
  get account(): Account {
    return this.target.accounts[0] ?? this.missing('There is no agent; name one with --agent.');
  }

  /** The agent ID of the second account. */
  get other(): string {
    return this.target.accounts[1]?.agentid ?? this.missing('There is no second agent; name one with another --agent.');
  }

  get control(): Control {
    return this.target.control ?? this.missing('There is no control interface; name it with --control.');
  }

  missing(reason: string): never {
    throw new Missing(reason);
  }

  claims(capability: 'reset' | 'change-state'): boolean {
    return this.target.claims.has(capability);
  }

  /** Puts everything back: the account signed in and idle, or signed out. */
  async fresh(signedIn = true, agentid = this.account.agentid): Promise<void> {
    if (this.claims('reset') || this.claims('change-state')) this.#polls.clear();
    if (this.claims('reset')) {
      await this.control.reset();
      this.agents.forget();
      this.#conversation.forget();
    } else if (this.claims('change-state') || !signedIn) {
      await this.agents.signOutAll();
    }
    if (signedIn && !this.agents.isSignedIn(agentid)) await this.agents.signIn({ ...this.account, agentid });
  }

  /** Signs another agent in. A target that may be reset has agents of any ID, as far as it lets them in. */
  async colleague(agentid: string): Promise<void> {
    const known = this.target.accounts.find((account) => account.agentid === agentid);
    if (known === undefined && !this.claims('reset')) this.missing(`Agent ${agentid} is none of the given ones.`);
    if (this.agents.isSignedIn(agentid)) return;
    const { retcode } = await this.agents.call(
      agentid,
      'login',
      this.#signInBody(known ?? { ...this.account, agentid }),
    );
    if (retcode !== '0') this.missing(`Agent ${agentid} could not be signed in: ${retcode ?? 'no return code'}.`);
  }

  /** Parameters with which an operation can be called here. */
  parametersOf(operation: Operation): Parameters {
    const parameters: Record<string, unknown> = { ...exampleParameters(operation), agentid: this.account.agentid };
    for (const { name, schema } of operation.parameters) {
      if (name !== 'agentid' && schema.$ref?.endsWith('/WorkNumber') && name in parameters)
        parameters[name] = this.target.accounts[1]?.agentid ?? this.account.agentid;
    }
    const fields = operation.request && deref<Schema>(this.description, operation.request.schema).properties;
    if (!operation.secured && fields)
      parameters.body = {
        ...(parameters.body as object),
        password: this.account.password,
        phonenum: this.account.phonenum ?? '40038',
      };
    return parameters;
  }

  /** Brings the account into a state in which an operation must succeed. */
  async reach(operation: Operation, given: Parameters = this.parametersOf(operation)): Promise<Ready> {
    const agentid = String(given.agentid);
    await this.fresh(operation.secured, agentid);
    const state = states[operation.id];
    if (state === undefined) return { parameters: given, sure: true };
    try {
      const changed = await state(new Scene(this, agentid), given);
      return { parameters: { ...given, ...changed }, sure: true };
    } catch (error) {
      // A result of another shape than the description gives it; the rules tell which.
      if (!(error instanceof TypeError)) throw error;
      return this.missing(`The state for ${operation.id} could not be made of the results that came.`);
    }
  }

  /** Polls once; where the target's clock can be moved, a poll that is held does not have to be waited for. */
  async poll(agentid: string): Promise<Called> {
    const early = await this.#early(agentid);
    if (early !== undefined) return early;
    if (this.claims('reset')) await this.control.pass(hold);
    return this.#held(agentid);
  }

  /**
   * Takes the events that wait. The poll that finds none stays open where the gateway holds it, as that of a client does:
   * the next one takes what it brings.
   */
  async drain(agentid: string): Promise<AgentEvent[]> {
    const events: AgentEvent[] = [];
    while (events.length < most) {
      const event = this.#eventOf(await this.#early(agentid));
      if (event === undefined) break;
      events.push(event);
    }
    return events;
  }

  /** Polls until events of these types have come, or none comes any more. */
  async collect(agentid: string, types: readonly string[]): Promise<AgentEvent[]> {
    const events: AgentEvent[] = [];
    const missing = new Set(types);
    while (events.length < most && missing.size > 0) {
      const event = this.#eventOf(await this.poll(agentid));
      if (event === undefined) break;
      events.push(event);
      missing.delete(String(event.eventType));
    }
    return events;
  }

  /** The answer of a poll that comes at once; undefined for one that is held. */
  async #early(agentid: string): Promise<Called | undefined> {
    const poll = this.#held(agentid);
    const early = await Promise.race([
      poll,
      new Promise<undefined>((resolve) => setTimeout(resolve, this.#conversation.patience)),
    ]);
    if (early === undefined) this.#polls.set(agentid, poll);
    return early;
  }

  /** The poll that is open, or a new one. */
  #held(agentid: string): Promise<Called> {
    const poll = this.#polls.get(agentid) ?? this.agents.call(agentid, 'getAgentEvent');
    this.#polls.delete(agentid);
    // Whoever gives a poll up does not wait for its end.
    poll.catch(() => {});
    return poll;
  }

  #eventOf(called: Called | undefined): AgentEvent | undefined {
    if (called === undefined) return undefined;
    if (!called.succeeded) this.missing(`A poll came to ${told(called.answer)}.`);
    return (called.answer?.envelope?.event ?? undefined) as AgentEvent | undefined;
  }

  /** Opens an address for pushes; each is judged. */
  async receive(take: Take): ReturnType<Receiver> {
    const open = this.target.receive ?? this.missing('There is no address that the gateway could push to.');
    return open((request) => {
      const answer = take(request);
      this.#conversation.pushed(request, answer);
      return answer;
    });
  }

  /** Waits until something has come, at most for so long. */
  async until(there: () => boolean, milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!there() && performance.now() < end && !this.signal.aborted)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** As reach, for values that a state may not allow: undefined if it cannot be brought about with them. */
  async attempt(operation: Operation, given: Parameters): Promise<Ready | undefined> {
    try {
      return await this.reach(operation, given);
    } catch (error) {
      if (!(error instanceof Missing || error instanceof SignInError)) throw error;
      // A value may be right although the state for it is not to be had: without the state it is still no mistake.
      await this.fresh(operation.secured);
      return String(given.agentid) === this.account.agentid ? { parameters: given, sure: false } : undefined;
    }
  }

  /** What a call shows to be wrong. */
  finding(
    check: string,
    called: Called | undefined,
    remark: Pick<Finding, 'part' | 'came' | 'expected'> & Partial<Pick<Finding, 'source'>>,
    operation?: Operation,
  ): Finding {
    const model = operation && this.contract.operations.get(operation.id);
    const source = remark.source ?? evidenceOf(model?.source ?? { evidence: 'seen', pages: [] });
    return {
      check,
      severity: severityOf(source),
      about: 'gateway',
      ...(operation && { operation: operation.id }),
      part: remark.part,
      came: remark.came,
      expected: remark.expected,
      source,
      ...(called && { reproduce: curlOf(this.contract.mask.request(model, called.exchange.request)) }),
    };
  }

  #signInBody({ password, phonenum = '40038' }: Account): Parameters {
    return { body: { password, phonenum, status: 4 } };
  }
}

/** An answer in a few words. */
export function told(answer: Answer | undefined): string {
  if (answer === undefined) return 'no answer';
  if (answer.retcode !== undefined) return `retcode "${answer.retcode}"`;
  return `status ${answer.status}${answer.file ? ' and a file' : ' without a return code'}`;
}
