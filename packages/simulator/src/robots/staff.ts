import { type Day, hour, lengthOf, type Shift, usualHabits, usualTalk } from './day.ts';
import { Robot, type Workplace } from './robot.ts';
import type { Site } from './site.ts';
import { Traffic } from './traffic.ts';

/** Agents of a day that does not say how many. */
const usualAgents = 20;

/** The agents who work by themselves, and the days that are played for them. */
export class Staff {
  readonly #gateway: Site;
  readonly #robots = new Map<string, Robot>();
  readonly #workplace: Workplace;
  #talks: ReadonlyMap<number, number | undefined> = new Map();

  constructor(gateway: Site) {
    this.#gateway = gateway;
    this.#workplace = {
      gateway,
      habits: usualHabits,
      talkSeconds: (skill) => this.#talks.get(skill) ?? usualTalk,
    };
  }

  /**
   * Lets agents work from now on, one for each ID of the agents file and then from the lowest ID on. Who waits in skill
   * queues is given to them and to all others who are signed in there.
   */
  employ(count: number): void {
    for (const robot of this.#robotsFor(count)) robot.shift(0, undefined);
  }

  /** Plays a day: its customers come, and its agents work in its shifts. */
  play(day: Day, { repeat = false } = {}): void {
    const { centre } = this.#gateway;
    const { agents = usualAgents, queues, habits } = day;
    const count = centre.settings.agentCount ?? agents;
    const length = lengthOf(day);
    const shifts = day.shifts ?? [{ from: 0, to: length / hour, share: 1 }];
    const robots = this.#robotsFor(count);
    this.#workplace.habits = { ...usualHabits, ...habits };
    this.#talks = new Map(queues.map(({ skillid, talkSeconds }) => [skillid, talkSeconds]));
    const { stops } = this.#gateway;
    const begin = () => {
      if (this.#gateway.stops !== stops) return;
      for (const [index, robot] of robots.entries()) {
        const shift = shiftOf((index + 0.5) / robots.length, shifts);
        if (shift) robot.shift(shift.from * hour, shift.to * hour);
      }
      for (const queue of queues) {
        const isThere = centre.settings.skills.some(({ id }) => id === queue.skillid);
        if (isThere) new Traffic(this.#gateway, queue, count / agents);
      }
      if (repeat) centre.clock.after(length, begin);
    };
    begin();
  }

  /** Nobody works by itself any more; the clock has cancelled what they were about to do. */
  restart(): void {
    this.#robots.clear();
  }

  #robotsFor(count: number): Robot[] {
    const { centre } = this.#gateway;
    centre.distribution.on = true;
    return idsOf(this.#gateway, count).map((id) => {
      const robot = this.#robots.get(id) ?? new Robot(id, this.#workplace);
      this.#robots.set(id, robot);
      return robot;
    });
  }
}

/** The shift of somebody at this place among all, from 0 to 1. */
function shiftOf(place: number, shifts: readonly Shift[]): Shift | undefined {
  let sum = 0;
  return shifts.find(({ share }) => {
    sum += share;
    return place < sum;
  });
}

/** IDs of the agents file, or the lowest that the edition has. */
function idsOf({ centre }: Site, count: number): string[] {
  const { agents } = centre.settings;
  if (agents) return [...agents.keys()].slice(0, count);
  const ids = Array.from({ length: count }, (_, index) => String(centre.lowestId + index));
  return ids.filter((id) => centre.isAgentId(id));
}
