import type { Model, Operation, Schema } from '@ccgateway/openapi/model';
import type { Contract } from '../contract/contract.ts';
import { type Seen, seenOf } from '../judge/seen.ts';
import type { Exchange } from '../kit/exchange.ts';
import type { Coverage, CoverageItem } from '../kit/report.ts';

/** Counts what of a description was seen in exchanges. What was not seen is listed too, with 0. */
export class CoverageCounter {
  readonly #contract: Contract;
  readonly #baseUrl: string | undefined;
  readonly #operations: Counts = new Map();
  readonly #parameters: Counts = new Map();
  readonly #retcodes: Counts = new Map();
  readonly #events: Counts = new Map();
  readonly #keywords: Counts = new Map();
  readonly #inputs = new Map<string, Counted[]>();

  constructor(contract: Contract, baseUrl?: string) {
    this.#contract = contract;
    this.#baseUrl = baseUrl;
    const { model } = contract.description;
    for (const operation of model.operations) {
      countOf(this.#operations, operation.id);
      const inputs = inputsOf(operation, model).map(({ id, name, place, schema }): Counted => {
        const keywords = keywordsOf(resolve(schema, model)).map((keyword) => countOf(this.#keywords, keyword));
        return { name, place, counts: [countOf(this.#parameters, id), ...keywords] };
      });
      this.#inputs.set(operation.id, inputs);
    }
    for (const { code } of model.retcodes) countOf(this.#retcodes, code);
    for (const { type } of model.events) countOf(this.#events, type);
  }

  see(exchange: Exchange): void {
    const seen = seenOf(this.#contract, exchange, this.#baseUrl);
    if (seen === undefined) return;
    for (const { value } of seen.events) more(this.#events, (value as { eventType?: unknown } | null)?.eventType);
    more(this.#retcodes, seen.answer?.retcode);
    const { operation } = seen;
    if (operation === undefined) return;
    more(this.#operations, operation.id);
    const inputs = this.#inputs.get(operation.id) ?? [];
    if (inputs.length === 0) return;
    const given = givenIn(seen);
    for (const { name, place, counts } of inputs) {
      if (given[place](name)) for (const count of counts) count.times += 1;
    }
  }

  result(): Coverage {
    return {
      operations: items(this.#operations),
      parameters: items(this.#parameters),
      retcodes: items(this.#retcodes),
      events: items(this.#events),
      keywords: items(this.#keywords),
    };
  }
}

interface Count {
  times: number;
}

type Counts = Map<string, Count>;

/** A parameter or a field, and what one that is given adds to. */
interface Counted extends Pick<Input, 'name' | 'place'> {
  readonly counts: readonly Count[];
}

type Place = 'path' | 'query' | 'body';

interface Input {
  /** `loginEx body.phonenum`. */
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly schema: Schema;
}

/** Parameters of the address, and the fields of the body. */
function inputsOf({ id, parameters, body }: Operation, model: Model): Input[] {
  const own = body && resolve(body.schema, model);
  const fields = own?.kind === 'object' ? own.properties : [];
  const input = (place: Place) => (one: { readonly name: string; readonly schema: Schema }) => ({
    id: `${id} ${place}.${one.name}`,
    name: one.name,
    place,
    schema: one.schema,
  });
  return [...parameters.path.map(input('path')), ...parameters.query.map(input('query')), ...fields.map(input('body'))];
}

/** Whether a request gave a name. */
function givenIn({ path, query, exchange }: Seen): Readonly<Record<Place, (name: string) => boolean>> {
  const body = fieldsOf(exchange.request.body);
  return {
    path: (name) => Object.hasOwn(path, name),
    query: (name) => query.has(name),
    body: (name) => body.has(name),
  };
}

function fieldsOf(text: string | undefined): ReadonlySet<string> {
  let body: unknown;
  try {
    body = text === undefined ? undefined : JSON.parse(text);
  } catch {
    // The judge tells that.
  }
  return new Set(body !== null && typeof body === 'object' ? Object.keys(body) : []);
}

const bounds: ReadonlySet<string> = new Set([
  'values',
  'constant',
  'except',
  'pattern',
  'minLength',
  'maxLength',
  'range',
  'minimum',
  'maximum',
  'maxItems',
]);

/** Keywords that bound a value, such as maxLength. */
function keywordsOf(schema: Schema): string[] {
  return Object.keys(schema).filter((keyword) => bounds.has(keyword));
}

function resolve(schema: Schema, model: Model): Schema {
  return schema.kind === 'ref' ? (model.schemas[schema.name] ?? schema) : schema;
}

/** The count of something that the description has. */
function countOf(counts: Counts, id: string): Count {
  const count = counts.get(id) ?? { times: 0 };
  counts.set(id, count);
  return count;
}

/** Counts only what the description has. */
function more(counts: Counts, id: unknown): void {
  const known = typeof id === 'string' ? counts.get(id) : undefined;
  if (known !== undefined) known.times += 1;
}

function items(counts: Counts): CoverageItem[] {
  return [...counts].map(([id, { times }]) => ({ id, times }));
}
