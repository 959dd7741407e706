import type { OperationId } from '@ccgateway/openapi';
import type { Agent, Call } from '../centre/agent.ts';
import type { Chat } from '../centre/chat.ts';
import type { Timer } from '../centre/clock.ts';
import { Random } from '../centre/random.ts';
import type { Session } from '../centre/session.ts';
import type { Success } from '../wire/answer.ts';
import type { Behaviour } from '../wire/behaviour.ts';
import type { WireRequest } from '../wire/reply.ts';
import { about, around, seedFor } from './chance.ts';
import type { Habits } from './day.ts';
import type { Site } from './site.ts';

/** Which part of the talks is put on hold for a while, is transferred to another skill queue, and of the breaks is busy. */
const holds = 0.06;
const transfers = 0.02;
const busyBreaks = 0.25;

/** Milliseconds after which an agent who wants to go home looks again whether that is possible. */
const lookAgain = 10_000;

/** Mean milliseconds that a customer waits after a transfer. */
const secondPatience = 180_000;

/** Most chats that a robot takes at once. */
const mostChats = 3;

const request: WireRequest = { method: 'POST', url: '', body: '', header: () => undefined };

/** What robots know of the contact centre. */
export interface Workplace {
  readonly gateway: Site;
  habits: Habits;
  /** Mean length of a talk in a skill queue, in seconds. */
  talkSeconds(skill: number): number;
}

/**
 * An agent who works by itself, by the behaviours of the operations and without requests: faults and the log are for
 * clients. Once a client signs the agent in, the robot leaves the agent alone until the next shift.
 */
export class Robot {
  readonly id: string;
  readonly #workplace: Workplace;
  readonly #random: Random;
  readonly #timers = new Map<string, Timer>();
  #agent: Agent | undefined;
  #session: Session | undefined;
  #goesHome = false;

  constructor(id: string, workplace: Workplace) {
    this.id = id;
    this.#workplace = workplace;
    this.#random = new Random(seedFor(workplace.gateway.centre.settings.seed, id));
  }

  /** Begins and ends to work by the clock, after so many milliseconds; without an end it works on. */
  shift(begin: number, end: number | undefined): void {
    this.#timers.get('home')?.clear();
    this.#timers.delete('home');
    if (begin > 0) this.#goHome();
    // Not everybody comes at the same second.
    this.#in(
      'shift',
      begin + Math.round(this.#random.next() * Math.min(300_000, Math.max(0, (end ?? 60_000) - begin))),
      () => this.#signIn(),
    );
    if (end !== undefined) this.#in('home', end, () => this.#goHome());
  }

  #signIn(): void {
    const { gateway } = this.#workplace;
    const agent = gateway.centre.agent(this.id);
    if (agent === undefined) return;
    // The shift before, or a state that was loaded, has left the robot signed in.
    if (agent.session?.robot) this.#work(agent);
    else if (agent.session === undefined) {
      this.#agent = agent;
      const body = { password: agent.password ?? '', phonenum: this.id, autoanswer: false, autoenteridle: false };
      if (!this.#do('login', {}, body)) return;
      this.#work(agent);
      this.#do('resetSkill', { autoflag: 'false', skillid: this.#chooseSkills(agent).join(';') });
      gateway.centre.chats.limitAll(agent, mostChats);
    }
  }

  #work(agent: Agent): void {
    this.#agent = agent;
    this.#session = agent.session;
    this.#goesHome = false;
    if (this.#session) Object.assign(this.#session, { unattended: true, robot: true });
    agent.onEvent = () => this.#told();
    this.#planBreak();
    this.#told();
  }

  /** Not everybody can do everything. */
  #chooseSkills({ settings }: Agent): number[] {
    const { skills } = this.#workplace.gateway.centre.settings;
    const configured = skills.filter(({ id }) => settings.skills === undefined || settings.skills.includes(id));
    const chosen = configured.filter(() => this.#random.next() < 0.6);
    return (chosen.length > 0 ? chosen : configured).map(({ id }) => id);
  }

  #planBreak(): void {
    const { restEveryMinutes, restSeconds } = this.#workplace.habits;
    this.#in('break', around(this.#random, restEveryMinutes * 60_000), () => {
      if (!this.#isAtWork || this.#goesHome) return;
      // During a call or wrap-up it begins afterwards.
      if (this.#random.next() < busyBreaks) this.#do('sayBusy', {});
      else this.#do('rest', { time: String(restSeconds), restcause: '1' });
      this.#planBreak();
    });
  }

  #goHome(): void {
    if (!this.#isAtWork) return;
    this.#goesHome = true;
    this.#do('sayBusy', {});
    this.#leave();
  }

  #leave(): void {
    if (!this.#isAtWork || !this.#goesHome) return;
    const busy = this.#agent?.state === 'talking' || this.#agent?.state === 'wrap-up';
    if (busy || !this.#do('logout', {})) this.#in('leave', lookAgain, () => this.#leave());
    else this.#forget();
  }

  /** Events are read and gone; what they tell is seen in the agent when whatever caused them is over. */
  #told(): void {
    const { onEvent } = this.#agent ?? {};
    while (this.#agent?.next());
    if (onEvent) this.#once('look', 0, () => this.#look());
  }

  #look(): void {
    const agent = this.#agent;
    if (agent === undefined || !this.#isAtWork) return;
    const { habits, gateway } = this.#workplace;
    for (const call of agent.calls) this.#attend(call);
    for (const chat of gateway.centre.chats.of(agent)) this.#attendChat(agent, chat);
    if (agent.state === 'wrap-up')
      this.#once('wrap-up', about(this.#random, habits.wrapupSeconds * 1000), () => this.#do('cancelWork', {}));
    if (this.#goesHome) return;
    if (agent.state === 'rest')
      this.#once('rest', about(this.#random, habits.restSeconds * 1000), () => this.#do('cancelRest', {}));
    if (agent.state === 'busy')
      this.#once('busy', about(this.#random, habits.restSeconds * 500), () => this.#do('sayFree', {}));
  }

  #attend(call: Call): void {
    const { id, state, facts } = call;
    const { habits } = this.#workplace;
    if (state === 'ringing')
      this.#once(`answer ${id}`, about(this.#random, habits.answerSeconds * 1000), () =>
        this.#do('answer', { callid: id }),
      );
    if (state === 'talking')
      this.#once(`talk ${id}`, around(this.#random, this.#workplace.talkSeconds(facts.skill) * 1000), () =>
        this.#talked(call),
      );
    if (state === 'held')
      this.#once(`held ${id}`, about(this.#random, 20_000), () => this.#do('getHold', { callid: id }));
  }

  #talked(call: Call): void {
    if (call.state !== 'talking' || !call.agent.calls.has(call)) return;
    const { gateway } = this.#workplace;
    const chance = this.#random.next();
    if (chance < holds) {
      this.#do('hold', {});
    } else if (chance < holds + transfers) {
      const queues = gateway.centre.settings.skills.filter(
        ({ id, mediatype = 5 }) => mediatype === 5 && id !== call.facts.skill,
      );
      const target = queues[Math.floor(this.#random.next() * queues.length)];
      if (target && this.#do('transfer', {}, { devicetype: 1, address: String(target.id), mode: 0 })) {
        // Whoever waits a second time does not wait for ever either.
        gateway.centre.clock.after(around(this.#random, secondPatience), () => {
          gateway.centre.switchboard.queued.delete(call.id);
        });
      } else this.#do('release', {});
    } else if (chance < 0.5) {
      this.#do('release', {});
    } else {
      gateway.centre.customers.hangUp(call.id);
    }
  }

  #attendChat(agent: Agent, chat: Chat): void {
    const { centre } = this.#workplace.gateway;
    const { id } = chat;
    if (chat.ringsAt(agent)) {
      this.#once(`answer ${id}`, about(this.#random, this.#workplace.habits.answerSeconds * 1000), () =>
        this.#do('answer', { callid: id }),
      );
      return;
    }
    if (chat.inner || chat.state !== 'talking') return;
    this.#once(`chat ${id}`, around(this.#random, this.#workplace.talkSeconds(chat.skill) * 1000), () => {
      if (centre.chats.find(id)) centre.customers.hangUp(id);
    });
    this.#once(`write ${id}`, about(this.#random, 20_000), () => {
      if (centre.chats.ofAgent(agent, id) !== chat || chat.state !== 'talking') return;
      if (chat.messages.at(-1)?.from === 'customer') centre.chats.send(agent, chat, 'I am looking into it.');
      else centre.chats.receive(chat, 'I have a question.');
      this.#look();
    });
  }

  /** Whether the session is the robot's own; else it steps aside. */
  get #isAtWork(): boolean {
    if (this.#agent?.session !== undefined && this.#agent.session === this.#session) return true;
    this.#forget();
    return false;
  }

  #forget(): void {
    for (const [name, timer] of this.#timers) {
      if (name === 'shift' || name === 'home') continue;
      timer.clear();
      this.#timers.delete(name);
    }
    this.#agent = undefined;
    this.#session = undefined;
  }

  /** Performs an operation; whether it succeeded. */
  #do(id: OperationId, parameters: Readonly<Record<string, string>>, body: object = {}): boolean {
    const agent = this.#agent;
    if (agent === undefined || (id !== 'login' && !this.#isAtWork)) return false;
    const { centre, edition, behaviours } = this.#workplace.gateway;
    const behaviour = behaviours[id] as Behaviour<never>;
    const context = { centre, edition, agent, session: agent.session, parameters, body, request };
    // None of these is held, as a poll would be.
    return (behaviour(context as never) as Success).retcode === '0';
  }

  /** Does something after a time, unless it is to be done already. */
  #once(name: string, milliseconds: number, deed: () => void): void {
    if (!this.#timers.has(name)) this.#in(name, milliseconds, deed);
  }

  #in(name: string, milliseconds: number, deed: () => void): void {
    this.#timers.get(name)?.clear();
    const timer = this.#workplace.gateway.centre.clock.after(milliseconds, () => {
      this.#timers.delete(name);
      deed();
    });
    this.#timers.set(name, timer);
  }
}
