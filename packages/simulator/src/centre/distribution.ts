import type { Agent } from './agent.ts';
import type { Chats } from './chats.ts';
import type { Timer } from './clock.ts';
import type { OwnTimers, SetTimer } from './own-timers.ts';
import type { Switchboard } from './switchboard.ts';

/** Milliseconds between the looks at who waits. */
const interval = 1000;

/**
 * Gives the customers who wait to the agents of their skill queues: the longest waiting call to the agent who has been
 * idle for the longest, a chat to the one with the fewest. It is off unless it is asked for, since a test wants a caller
 * to wait until it says otherwise.
 */
export class Distribution {
  readonly #switchboard: Switchboard;
  readonly #chats: Chats;
  readonly #agents: () => Iterable<Agent>;
  readonly #lookLater: SetTimer<Record<never, never>>;
  #timer: Timer | undefined;

  /** @param agents the agents of the contact centre */
  constructor(clock: OwnTimers, switchboard: Switchboard, chats: Chats, agents: () => Iterable<Agent>) {
    this.#switchboard = switchboard;
    this.#chats = chats;
    this.#agents = agents;
    const keep = (timer: Timer) => {
      this.#timer = timer;
    };
    this.#lookLater = clock.kind(
      'distribution',
      () => {
        keep(this.#lookLater(interval, {}));
        this.#distribute();
      },
      keep,
    );
  }

  get on(): boolean {
    return this.#timer !== undefined;
  }

  set on(on: boolean) {
    if (on === this.on) return;
    this.#timer?.clear();
    this.#timer = on ? this.#lookLater(interval, {}) : undefined;
  }

  // It runs every second of the clock: a day has 86,400 of them, and most have nothing to distribute.
  #distribute(): void {
    if (this.#switchboard.queued.size > 0) this.#distributeCalls();
    for (const { state } of this.#chats.all) {
      if (state !== 'waiting') continue;
      this.#distributeChats();
      return;
    }
  }

  #distributeCalls(): void {
    const idle: Agent[] = [];
    for (const agent of this.#agents())
      if (agent.state === 'idle' && agent.skills.length > 0 && this.#switchboard.reachable(agent)) idle.push(agent);
    if (idle.length === 0) return;
    idle.sort((one, other) => one.stateSince - other.stateSince);
    for (const { facts, other } of this.#switchboard.queued.values()) {
      const at = idle.findIndex(({ skills }) => skills.includes(facts.skill));
      const [agent] = at < 0 ? [] : idle.splice(at, 1);
      if (agent === undefined) continue;
      this.#switchboard.queued.delete(facts.id);
      this.#switchboard.ring(agent, facts, { other });
    }
  }

  #distributeChats(): void {
    for (const chat of this.#chats.waiting()) {
      let chosen: Agent | undefined;
      for (const agent of this.#agents()) {
        if (!agent.skills.includes(chat.skill) || !this.#chats.hasRoom(agent, chat.facts.mediatype)) continue;
        if (chosen === undefined || this.#chats.of(agent).length < this.#chats.of(chosen).length) chosen = agent;
      }
      if (chosen) this.#chats.ring(chosen, chat);
    }
  }
}
