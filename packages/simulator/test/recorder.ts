import { operationsOf, readDescription } from '@ccgateway/conformance';
import type { ActionName, Actions, Simulator } from '../src/index.ts';
import type { WireReply } from '../src/wire/reply.ts';

const operations = new Map(operationsOf(readDescription()).map((operation) => [operation.id, operation]));
const base = '/agentgateway/resource';

/** Asks a simulator for operations and actions, and writes down every answer byte for byte. */
export class Recorder {
  readonly simulator: Simulator;
  /** GUIDs of the agents, as their clients know them. */
  readonly guids: Map<string, string>;
  /** Everything that was answered, in its order. */
  readonly lines: string[] = [];

  constructor(simulator: Simulator, guids: ReadonlyMap<string, string> = new Map()) {
    this.simulator = simulator;
    this.guids = new Map(guids);
  }

  /** Calls an operation as an agent. */
  async call(agentid: string, id: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<WireReply> {
    const operation = operations.get(id);
    if (operation === undefined) throw new Error(`there is no operation ${id}`);
    const values: Readonly<Record<string, unknown>> = { agentid, ...parameters };
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
    const query = operation.parameters
      .filter(({ name, in: place }) => place === 'query' && values[name] !== undefined)
      .map(({ name }) => `${name}=${encodeURIComponent(String(values[name]))}`);
    const reply = await this.simulator.answer({
      method: operation.method,
      url: `${base}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
      header: (name) => (name === 'guid' ? this.guids.get(agentid) : undefined),
      body: values.body === undefined ? '' : JSON.stringify(values.body),
    });
    if (reply === undefined) throw new Error(`${id} has no address`);
    this.#write(`${agentid} ${id}`, reply);
    const at = reply.headers.indexOf('Set-GUID');
    if (at >= 0) this.guids.set(agentid, reply.headers[at + 1]?.replace('JSESSIONID=', '') ?? '');
    return reply;
  }

  /** The call IDs and the like of a JSON answer. */
  async result(agentid: string, id: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { body } = await this.call(agentid, id, parameters);
    return String((JSON.parse(String(body)) as { result?: unknown }).result);
  }

  /** Does something that the control interface can do. */
  do<Name extends ActionName>(name: Name, parameters: Actions[Name]): Record<string, unknown> {
    const answer = this.simulator.do(name, parameters);
    this.lines.push(`${name} ${JSON.stringify(answer)}`);
    return { ...answer };
  }

  /** Polls until nothing waits. */
  async hear(agentid: string): Promise<void> {
    for (;;) {
      const { body } = await this.call(agentid, 'getAgentEvent');
      if (!String(body).includes('"event":')) return;
    }
  }

  #write(what: string, { status, headers, body }: WireReply): void {
    const text = typeof body === 'string' ? body : Buffer.from(body).toString('base64');
    this.lines.push([what, status, headers.join(' '), text].join(' | '));
  }
}
