import { operationsOf, readDescription, Validator } from '@ccgateway/conformance';
import { expect } from 'vitest';
import type { WireEvent } from '../src/centre/agent.ts';
import type { Simulator } from '../src/simulator.ts';
import type { WireReply } from '../src/wire/reply.ts';

const description = readDescription();
const validator = new Validator(description);
const operations = new Map(operationsOf(description).map((operation) => [operation.id, operation]));
const registry = new Map(description.model.retcodes.map((entry) => [entry.code, entry]));
const base = '/agentgateway/resource';
const polled = new Set<string>();
/** What the simulator answers where an operation asks for a call, or none, and its page names no code for it. */
const chosen = '100-007';
const idle = '{"message":"","retcode":"0"}';

export type Parameters = Readonly<Record<string, unknown>>;

interface Body {
  readonly retcode: string;
  readonly result?: unknown;
  readonly event?: WireEvent;
}

/**
 * An agent desktop in this process, without a network: it calls operations, and always has a poll open. Whatever it is
 * answered and told is held against the description.
 */
export class PollingClient {
  readonly agentid: string;
  guid = '';
  readonly #simulator: Simulator;
  #poll: { readonly guid: string; readonly reply: WireReply | Promise<WireReply> } | undefined;

  constructor(simulator: Simulator, agentid: string) {
    this.#simulator = simulator;
    this.agentid = agentid;
  }

  /** Calls an operation that answers at once. */
  call(id: string, parameters: Parameters = {}, guid = this.guid): Body {
    const reply = this.#send(id, parameters, guid);
    if (reply instanceof Promise) throw new Error(`${id} did not answer at once`);
    const renewed = reply.headers[reply.headers.indexOf('Set-GUID') + 1];
    if (reply.headers.includes('Set-GUID')) this.guid = renewed?.replace('JSESSIONID=', '') ?? '';
    return read(id, reply);
  }

  /** Polls until nothing waits and leaves that poll open; answers the events, and the code of the last poll. */
  async drain(): Promise<{ events: WireEvent[]; retcode: string }> {
    const events: WireEvent[] = [];
    for (;;) {
      const { guid, reply } = this.#poll ?? { guid: this.guid, reply: this.#send('getAgentEvent', {}, this.guid) };
      const answer = reply instanceof Promise ? await Promise.race([reply, turn()]) : reply;
      this.#poll = answer === undefined ? { guid, reply } : undefined;
      if (answer === undefined) return { events, retcode: '0' };
      const { retcode, event } = read('getAgentEvent', answer);
      if (event !== undefined) events.push(event);
      else if (retcode === '0') expect(answer.body).toBe(idle);
      // The poll of a session that was taken over tells nothing of the new one.
      if (retcode !== '0' && guid === this.guid) return { events, retcode };
    }
  }

  #send(id: string, parameters: Parameters, guid: string): WireReply | Promise<WireReply> {
    const operation = operations.get(id);
    if (operation === undefined) throw new Error(`there is no operation ${id}`);
    const { agentid } = this;
    const values: Parameters = { agentid, ...parameters };
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
    const query = operation.parameters
      .filter(({ name, in: place }) => place === 'query' && values[name] !== undefined)
      .map(({ name }) => `${name}=${encodeURIComponent(String(values[name]))}`);
    const reply = this.#simulator.answer({
      method: operation.method,
      url: `${base}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
      header: (name) => (name === 'guid' ? guid : undefined),
      body: values.body === undefined ? '' : JSON.stringify(values.body),
    });
    if (reply === undefined) throw new Error(`${id} has no address`);
    return reply;
  }
}

/** Long enough for everything that is under way without a network. */
function turn(): Promise<undefined> {
  return new Promise((resolve) => setImmediate(() => resolve(undefined)));
}

/** Reads an answer, which must be one that the description has for the operation. */
function read(id: string, { status, body, headers, reason }: WireReply): Body {
  expect(status).toBe(200);
  // The success of a download is a file.
  if (body instanceof Uint8Array) return { retcode: '0' };
  const value = JSON.parse(String(body)) as Body;
  const { retcode, event } = value;
  // A refusal says why, in the log and in a header alike.
  expect([id, retcode, reason === undefined]).toEqual([id, retcode, retcode === '0']);
  expect(headers[headers.indexOf('X-Simulator-Reason') + 1]).toBe(reason ?? headers[0]);
  const operation = operations.get(id);
  // Beyond its own list an operation answers what the registry knows for every operation, or by its meaning for this one.
  const listed = operation?.retcodes ?? [];
  const known = registry.get(retcode);
  const beyond = !['0', chosen, ...listed].includes(retcode) && listed.length > 0 && known?.everywhere !== true;
  if (beyond) {
    expect([id, retcode, known?.applies?.operations]).toEqual([id, retcode, expect.arrayContaining([id])]);
  }
  const schema = operation?.response.schema ?? {};
  // Of all events together once for each type: that takes long, and each is held against its own schema every time.
  if (event === undefined || !polled.has(event.eventType)) {
    expect([id, retcode, validator.violations(schema, value)]).toEqual([id, retcode, []]);
  }
  if (event) {
    const { eventType } = event;
    polled.add(eventType);
    expect(description.components.schemas).toHaveProperty([eventType]);
    expect([eventType, validator.violations({ $ref: `#/components/schemas/${eventType}` }, event)]).toEqual([
      eventType,
      [],
    ]);
  }
  return value;
}
