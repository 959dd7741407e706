import type { Centre } from '../centre/centre.ts';
import type { WireReply } from './reply.ts';

/** Counts answers and reports them, with the state of the contact centre, in the text format of Prometheus. */
export class Metrics {
  readonly #requests = new Map<string, number>();

  count({ operation, retcode, status }: WireReply): void {
    const key = `operation="${operation || 'none'}",retcode="${retcode}",status="${status}"`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
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
      ...[...this.#requests].map(([labels, count]) => `ccgateway_requests_total{${labels}} ${count}`),
      '# TYPE ccgateway_agents gauge',
      ...[...states].map(([state, count]) => `ccgateway_agents{state="${state}"} ${count}`),
      '# TYPE ccgateway_waiting_events gauge',
      `ccgateway_waiting_events ${events}`,
      '# TYPE ccgateway_held_polls gauge',
      `ccgateway_held_polls ${polls}`,
      '',
    ].join('\n');
  }
}
