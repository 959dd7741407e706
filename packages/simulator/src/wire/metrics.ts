import type { Centre } from '../centre/centre.ts';
import type { WireReply } from './reply.ts';

/** Counts answers and reports them, with the state of the contact centre, in the text format of Prometheus. */
export class Metrics {
  // By operation and return code: to join the labels for every request took a tenth of its time.
  readonly #requests = new Map<string, Map<string, Map<number, number>>>();

  count({ operation, retcode, status }: WireReply): void {
    let codes = this.#requests.get(operation);
    if (codes === undefined) {
      codes = new Map();
      this.#requests.set(operation, codes);
    }
    let statuses = codes.get(retcode);
    if (statuses === undefined) {
      statuses = new Map();
      codes.set(retcode, statuses);
    }
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }

  text(centre: Centre): string {
    const states = new Map<string, number>();
    let events = 0;
    let polls = 0;
    for (const agent of centre.agents.values()) {
      states.set(agent.state, (states.get(agent.state) ?? 0) + 1);
      events += agent.events.length;
      if (agent.waiting) polls += 1;
    }
    return [
      '# TYPE ccgateway_requests_total counter',
      ...this.#totals(),
      '# TYPE ccgateway_agents gauge',
      ...[...states].map(([state, count]) => `ccgateway_agents{state="${state}"} ${count}`),
      '# TYPE ccgateway_waiting_events gauge',
      `ccgateway_waiting_events ${events}`,
      '# TYPE ccgateway_held_polls gauge',
      `ccgateway_held_polls ${polls}`,
      '# TYPE ccgateway_customers gauge',
      ...[...centre.customers.figures()].flatMap(([skill, figures]) =>
        Object.entries(figures).map(
          ([what, count]) => `ccgateway_customers{skillid="${skill}",what="${what}"} ${count}`,
        ),
      ),
      '',
    ].join('\n');
  }

  #totals(): string[] {
    return [...this.#requests].flatMap(([operation, codes]) =>
      [...codes].flatMap(([retcode, statuses]) =>
        [...statuses].map(
          ([status, count]) =>
            `ccgateway_requests_total{operation="${operation || 'none'}",retcode="${retcode}",status="${status}"} ${count}`,
        ),
      ),
    );
  }
}
