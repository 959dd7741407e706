import type { Model, Operation, Schema } from '../../model/model.ts';
import { type Boundary, boundariesOf } from './bounds.ts';
import { parametersOf, resolved } from './values.ts';
import type { Parameters, Topic, Vector } from './vector.ts';

interface CheckVector extends Vector {
  readonly operation: string;
  readonly parameters: Parameters;
  readonly expect:
    | { readonly sent: true }
    | { readonly sent: false; readonly kind: 'invalid'; readonly field: string; readonly because: string };
  /** Texts that the failure must not hold. */
  readonly forbid?: readonly string[];
}

/** Where a value of a call is. */
interface Place {
  readonly name: string;
  readonly schema: Schema;
  readonly put: (value: unknown) => Parameters;
}

/** The operation at which the bounds of the agent that every address names are tried. */
const ofAgents = 'sayBusy';

/** checks.json: the input check, on both sides of each bound. */
export function checks(model: Model): Topic {
  return {
    topic: 'checks',
    about:
      'What a client with its input check sends and refuses: each bound of a parameter or a field on both sides. Input ' +
      'that any edition allows passes. The check is opt-in; without it all of these are sent.',
    axes: ['style'],
    vectors: model.operations.flatMap((operation) => ofOperation(model, operation)),
  };
}

function ofOperation(model: Model, operation: Operation): CheckVector[] {
  return placesOf(model, operation).flatMap((place) => {
    const boundaries = boundariesOf(model, place.schema);
    // Every address names the agent, so all bounds are tried once, and one everywhere.
    const shared = place.name === 'agentid' && operation.id !== ofAgents;
    const chosen = shared ? boundaries.filter(({ accepted }) => !accepted).slice(-1) : boundaries;
    return chosen.map((boundary) => vectorOf(model, operation, place, boundary));
  });
}

function vectorOf(model: Model, { id }: Operation, place: Place, { because, value, accepted }: Boundary): CheckVector {
  const { name, schema, put } = place;
  const secret = resolved(model, schema).secret && typeof value === 'string' && value.length > 7;
  return {
    id: `checks.${id}.${name}.${because}`,
    appliesTo: ['client'],
    operation: id,
    parameters: put(value),
    expect: accepted ? { sent: true } : { sent: false, kind: 'invalid', field: name, because },
    ...(secret && !accepted && { forbid: [value] }),
  };
}

function placesOf(model: Model, operation: Operation): Place[] {
  const { parameters, body } = operation;
  const base = parametersOf(model, operation, 'minimal');
  const inQuery = (name: string, value: unknown) => {
    const all = { ...base.query, [name]: value };
    const names = parameters.query.map((one) => one.name).filter((one) => one in all);
    return Object.fromEntries(names.map((one) => [one, all[one]]));
  };
  const schema = body && operation.method !== 'GET' ? resolved(model, body.schema) : undefined;
  const fields = schema?.kind === 'object' ? schema.properties : [];
  const inBody = (name: string, value: unknown) => {
    const all: Record<string, unknown> = { ...(base.body as object), [name]: value };
    const names = fields.map((one) => one.name).filter((one) => one in all);
    return Object.fromEntries(names.map((one) => [one, all[one]]));
  };
  return [
    ...parameters.path.map(({ name, schema: own }) => ({
      name,
      schema: own,
      put: (value: unknown) => ({ ...base, path: { ...base.path, [name]: value } }),
    })),
    ...parameters.query.map(({ name, schema: own }) => ({
      name,
      schema: own,
      put: (value: unknown) => ({ ...base, query: inQuery(name, value) }),
    })),
    ...fields.map(({ name, schema: own }) => ({
      name,
      schema: own,
      put: (value: unknown) => ({ ...base, body: inBody(name, value) }),
    })),
  ];
}
