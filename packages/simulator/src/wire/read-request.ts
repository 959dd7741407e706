import { type Refusal, refused } from './answer.ts';
import type { AnyOperation, ParameterRule, Wrong } from './operation.ts';
import { parseQuery } from './query.ts';
import type { WireRequest } from './reply.ts';

/** The parameters of path and query of a request. */
export interface ReadParameters {
  readonly parameters: Readonly<Record<string, string>>;
  /** The first that is wrong. */
  readonly wrong: Wrong | undefined;
  /** What was taken beyond the description. */
  readonly leniencies: readonly string[];
}

/** Reads the parameters of path and query. They depend on the address alone. */
export function readParameters(operation: AnyOperation, values: readonly string[], query: string): ReadParameters {
  const parameters: Record<string, string> = Object.create(null);
  const leniencies: string[] = [];
  let wrong: Wrong | undefined;
  const take = (place: 'Path' | 'Query', rule: ParameterRule, text: string | undefined) => {
    const read = text === undefined ? undefined : rule.read(text);
    if (read === undefined) {
      wrong ??= { name: rule.name, reason: `${place} parameter ${rule.name} is not ${rule.expectation()}.` };
      return;
    }
    if (read !== text) leniencies.push(`another case of the ${rule.type} ${rule.name}`);
    parameters[rule.name] = read;
  };
  for (const [index, rule] of operation.pathRules.entries()) take('Path', rule, decode(values[index] ?? ''));
  const given = parseQuery(query);
  for (const rule of operation.queryRules) {
    const { name, required } = rule;
    const value = given.get(name);
    given.delete(name);
    if (value === undefined) {
      if (required) wrong ??= { name, reason: `Query parameter ${name} is missing; it is ${rule.expectation()}.` };
    } else if (!required && (value === '' || value === 'null')) {
      // Clients send an empty value or the text null for an absent parameter.
      if (rule.read(value) === undefined) leniencies.push(`${value || 'empty'} query parameter ${name}`);
      else if (value !== '') parameters[name] = value;
    } else {
      take('Query', rule, value);
    }
  }
  if (given.size > 0) leniencies.push('unknown query parameter');
  return { parameters: Object.freeze(parameters), wrong, leniencies };
}

/** The text of a segment of a path; undefined for one that is encoded wrongly. */
export function decode(segment: string): string | undefined {
  try {
    return segment.includes('%') ? decodeURIComponent(segment) : segment;
  } catch {
    return undefined;
  }
}

/** The body as an object, or what is wrong with it. */
export function readBody(
  request: WireRequest,
  operation: AnyOperation,
  leniencies: string[],
): { readonly fields: Readonly<Record<string, unknown>> } | { readonly wrong: Wrong } {
  const { body } = request;
  const type = request.header('content-type');
  const whole = (reason: string) => ({ wrong: { name: '', reason } });
  if (type === undefined) leniencies.push('no Content-Type');
  if (!operation.hasBody) {
    if (body !== '') leniencies.push('body where none is documented');
    return { fields: {} };
  }
  if (body === '')
    return operation.bodyRequired ? whole(`The body is missing; ${operation.bodyExpectation()}.`) : { fields: {} };
  if (type !== undefined && !type.includes('json'))
    return whole('Header Content-Type names a type other than JSON; send Content-Type: application/json.');
  let value: unknown;
  try {
    // Some clients send a byte order mark.
    value = JSON.parse(body.startsWith('\uFEFF') ? body.slice(1) : body);
  } catch (error) {
    // Report the position only: the message of the error quotes the body.
    const place = / at position \d+/.exec((error as Error).message)?.[0] ?? '';
    return whole(`The body is not valid JSON${place}; ${operation.bodyExpectation()}.`);
  }
  if (body.startsWith('\uFEFF')) leniencies.push('byte order mark');
  const { fields, wrong } = operation.readBody(value, (leniency) => leniencies.push(leniency));
  if (wrong !== undefined) return { wrong };
  if (fields === null || typeof fields !== 'object')
    return whole(`The body is no object; ${operation.bodyExpectation()}.`);
  // Without the prototype of objects, a field named __proto__ is a field like any other.
  const plain = Object.getPrototypeOf(fields) === null ? fields : Object.assign(Object.create(null), fields);
  return { fields: plain as Readonly<Record<string, unknown>> };
}

/**
 * The documented code for a wrong parameter: the most telling one that the operation lists. The list of forceLogin was
 * not seen, so every sign-in answers the codes of login.
 */
export function wrongParameter({ id, needsGuid, retcodes }: AnyOperation, { name, reason }: Wrong): Refusal {
  if (!needsGuid) return refused(name === 'agenttype' ? '100-012' : name === 'ip' ? '100-016' : '100-001', reason);
  if (id === 'callout' && name === 'called') return refused('200-001', reason);
  if (id === 'setCallNums' && name === 'callnums') return refused('106-003', reason);
  if (id === 'transferMediaCall' && name === 'devicetype') return refused('106-004', reason);
  return refused(['000-002', '100-001', '100-005'].find((code) => retcodes.has(code)) ?? '000-002', reason);
}
