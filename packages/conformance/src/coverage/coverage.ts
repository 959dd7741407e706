import type { Model, Operation, Schema } from '@ccgateway/openapi/model';
import type { Contract } from '../contract/contract.ts';
import { type Seen, seenOf } from '../judge/seen.ts';
import type { Exchange } from '../kit/exchange.ts';
import type { Coverage, CoverageItem } from '../kit/report.ts';

/** Counts what of a description was seen in exchanges. What was not seen is listed too, with 0. */
export class CoverageCounter {
  readonly #contract: Contract;
  readonly #baseUrl: string | undefined;
  readonly #operations = new Map<string, number>();
  readonly #parameters = new Map<string, number>();
  readonly #retcodes = new Map<string, number>();
  readonly #events = new Map<string, number>();
  readonly #keywords = new Map<string, number>();

  constructor(contract: Contract, baseUrl?: string) {
    this.#contract = contract;
    this.#baseUrl = baseUrl;
    const { model } = contract.description;
    for (const operation of model.operations) {
      this.#operations.set(operation.id, 0);
      for (const { id, schema } of inputsOf(operation, model)) {
        this.#parameters.set(id, 0);
        for (const keyword of keywordsOf(resolve(schema, model))) this.#keywords.set(keyword, 0);
      }
    }
    for (const { code } of model.retcodes) this.#retcodes.set(code, 0);
    for (const { type } of model.events) this.#events.set(type, 0);
  }

  see(exchange: Exchange): void {
    const seen = seenOf(this.#contract, exchange, this.#baseUrl);
    if (seen === undefined) return;
    for (const { value } of seen.events) more(this.#events, (value as { eventType?: unknown } | null)?.eventType);
    more(this.#retcodes, seen.answer?.retcode);
    const { operation } = seen;
    if (operation === undefined) return;
    more(this.#operations, operation.id);
    const given = givenIn(seen);
    const { model } = this.#contract.description;
    for (const { id, name, place, schema } of inputsOf(operation, model)) {
      if (!given[place].has(name)) continue;
      more(this.#parameters, id);
      for (const keyword of keywordsOf(resolve(schema, model))) more(this.#keywords, keyword);
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

/** Names that a request gave. */
function givenIn({ path, query, exchange }: Seen): Readonly<Record<Place, ReadonlySet<string>>> {
  let body: unknown;
  try {
    body = JSON.parse(exchange.request.body ?? 'null');
  } catch {
    // The judge tells that.
  }
  const fields = body !== null && typeof body === 'object' ? Object.keys(body) : [];
  return { path: new Set(Object.keys(path)), query: new Set(query.keys()), body: new Set(fields) };
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

/** Counts only what the description has. */
function more(counts: Map<string, number>, id: unknown): void {
  if (typeof id !== 'string') return;
  const known = counts.get(id);
  if (known !== undefined) counts.set(id, known + 1);
}

function items(counts: ReadonlyMap<string, number>): CoverageItem[] {
  return [...counts].map(([id, times]) => ({ id, times }));
}
