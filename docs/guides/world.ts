import type { Simulator } from '@ccgateway/simulator';
import type { RunningSimulator, StartOptions } from '@ccgateway/simulator/node';
import type { Stage } from './stage.ts';

/** What happens in the world after an answer, by the operation that was answered; each time. */
export type Plan = Readonly<Record<string, (simulator: Simulator) => unknown>>;

/** Starts the simulator of a program, with people outside who do something once an operation has been answered. */
export async function startWithWorld(stage: Stage, plan: Plan, options: StartOptions = {}): Promise<RunningSimulator> {
  const running = await stage.start({
    ...options,
    onAnswer: ({ operation, retcode }) => {
      const happens = plan[operation];
      if (happens === undefined || retcode !== '0') return;
      // After the answer has left.
      setImmediate(() => happens(running.simulator));
    },
  });
  return running;
}

export const customerCalls = (simulator: Simulator) => simulator.do('ring', { agentid: '291', caller: '70093' });
export const customerHangsUp = (simulator: Simulator) => simulator.do('hangup', { agentid: '291' });

/** A colleague or an inspector who is signed in, and what this agent does in answer to the program. */
export class Colleague {
  readonly #simulator: Simulator;
  readonly #agentid: string;
  #guid = '';

  constructor(simulator: Simulator, agentid: string) {
    this.#simulator = simulator;
    this.#agentid = agentid;
  }

  async signIn(): Promise<void> {
    const body = { password: '', phonenum: `40${this.#agentid}`, autoanswer: false };
    const answer = await this.#call('PUT', `onlineagent/${this.#agentid}`, body);
    this.#guid = answer?.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? '';
  }

  answer = () => this.#call('PUT', `voicecall/${this.#agentid}/answer`);
  release = () => this.#call('DELETE', `voicecall/${this.#agentid}/release`);

  #call(method: string, path: string, body?: object): Promise<Response | undefined> {
    return this.#simulator.fetch(`http://gateway.test/agentgateway/resource/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json; charset=UTF-8', Guid: this.#guid },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}
