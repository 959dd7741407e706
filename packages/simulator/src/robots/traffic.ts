import { isChatMedia } from '../centre/chat.ts';
import { Random } from '../centre/random.ts';
import { around, seedFor } from './chance.ts';
import { hour, type QueuePlan, usualPatience } from './day.ts';
import type { Site } from './site.ts';

/** The customers of one skill queue over a day: each comes independently of the others, so many in each hour. */
export class Traffic {
  readonly #gateway: Site;
  readonly #plan: QueuePlan;
  readonly #scale: number;
  readonly #random: Random;
  readonly #chat: number | undefined;
  readonly #began: number;
  readonly #stops: number;

  /** @param scale by how much more customers come than the plan says */
  constructor(gateway: Site, plan: QueuePlan, scale: number) {
    const { settings, clock } = gateway.centre;
    this.#gateway = gateway;
    this.#plan = plan;
    this.#scale = scale;
    this.#random = new Random(seedFor(settings.seed, `queue ${plan.skillid}`));
    const mediatype = settings.skills.find(({ id }) => id === plan.skillid)?.mediatype;
    this.#chat = isChatMedia(mediatype) ? mediatype : undefined;
    this.#began = clock.now();
    this.#stops = gateway.stops;
    this.#next();
  }

  #next(): void {
    if (this.#gateway.stops !== this.#stops) return;
    const { clock } = this.#gateway.centre;
    const passed = clock.now() - this.#began;
    const index = Math.floor(passed / hour);
    const expected = this.#plan.perHour[index];
    if (expected === undefined) return;
    const left = (index + 1) * hour - passed;
    const gap = expected > 0 ? (-Math.log(1 - this.#random.next()) * hour) / (expected * this.#scale) : left;
    // The next hour has another rate, so that the draw for this one says nothing beyond its end.
    if (gap >= left) clock.after(left, () => this.#next());
    else
      clock.after(Math.round(gap), () => {
        if (this.#gateway.stops === this.#stops) this.#arrive();
        this.#next();
      });
  }

  #arrive(): void {
    const { customers, switchboard, ivrs, settings } = this.#gateway.centre;
    const { skillid: skill, patienceSeconds = usualPatience, ivrSeconds } = this.#plan;
    const caller = `1${String(Math.floor(this.#random.next() * 1e10)).padStart(10, '0')}`;
    const patience = around(this.#random, patienceSeconds * 1000);
    if (this.#chat !== undefined) {
      customers.chat({ mediatype: this.#chat, caller, called: switchboard.accessNumber, skill }, patience);
      return;
    }
    const [ivr] = settings.ivrs;
    const facts = switchboard.open({ caller, skill, ...(ivrSeconds && ivr && { called: ivr.access }) });
    if (ivrSeconds && ivr)
      ivrs.enter(facts, ivr, around(this.#random, ivrSeconds * 1000), { skillid: skill, patience });
    else if (!switchboard.isFull) switchboard.enqueue(customers.call(facts, patience));
  }
}
