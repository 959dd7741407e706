import type { Schema, WireOperation } from '@ccgateway/openapi/model';
import { actionSchemas, type ParameterSchema } from '../../control/actions/index.ts';
import { deeds } from '../../control/as-agent.ts';
import { described } from '../../wire/described.ts';
import { Schemas } from '../../wire/schemas.ts';

/** What a single value is; `json` is anything that is no single value. */
export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'json';

export interface Parameter {
  readonly name: string;
  /** What it takes, or what each item of a list is. */
  readonly kind: Kind;
  readonly list: boolean;
  readonly required: boolean;
  /** Where the request has it: at its top, or among the parameters or in the body of an operation. */
  readonly place: 'top' | 'parameters' | 'body';
  readonly about: string;
}

/** What can be called by name: an action of the control interface, or an operation as an agent. */
export interface Callable {
  /** As it is typed. */
  readonly name: string;
  /** The action that does it. */
  readonly action: string;
  /** Parameters of the action that it has by its name. */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly about: string;
  /** Those that may be given without their names come first, in the order in which they are given. */
  readonly parameters: readonly Parameter[];
  /** Parameters that are given unless others are. */
  readonly usual: readonly string[];
}

/** The action that does operations; the operations stand for it. */
const operating = 'call';

/** Names of the actions that can be called. */
export const actionNames = Object.keys(actionSchemas).filter((name) => name !== operating);

/** Short names of operations as they are typed. A name without a hyphen that is an action's is that action. */
const shortNames = new Map(
  Object.entries(deeds).map(([short, deed]) => [
    short.replace('wrapup', 'wrap-up').replace(/^(sign|end)(?=.)/, '$1-'),
    deed,
  ]),
);

/** Each short name with the operation that it stands for. */
export const shortOperations = [...shortNames].map(([name, { operation }]) => [name, operation] as const);

/** What a name means: an action, a short name, an operationId or that in small letters with hyphens. */
export function callableOf(name: string): Callable | undefined {
  if (actionNames.includes(name)) return actionOf(name as keyof typeof actionSchemas);
  const deed = shortNames.get(name) ?? (Object.hasOwn(deeds, name) ? deeds[name] : undefined);
  const wanted = plain(deed?.operation ?? name);
  const operation = described.operations.find(({ id }) => plain(id) === wanted);
  return operation && operationOf(name, operation, Object.keys(deed?.parameters ?? {}));
}

function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

function actionOf(name: keyof typeof actionSchemas): Callable {
  const { description, properties, required } = actionSchemas[name];
  const all = Object.entries(properties).map(
    ([key, schema]): Parameter => ({
      name: key,
      ...formOfJson(schema),
      required: required.includes(key),
      place: 'top',
      about: schema.description,
    }),
  );
  return { name, action: name, fixed: {}, about: description, parameters: inOrder(all), usual: [] };
}

function operationOf(name: string, operation: WireOperation, usual: readonly string[]): Callable {
  const { resolve } = new Schemas(described.schemas);
  const { path, query } = operation.parameters;
  const parameters = [...path, ...query].map(
    (one): Parameter => ({
      name: one.name,
      ...formOf(one.schema, resolve),
      required: one.required && !usual.includes(one.name),
      place: one.name === 'agentid' ? 'top' : 'parameters',
      about: path.includes(one) ? 'in the address' : 'in the query',
    }),
  );
  const body = operation.body && resolve(operation.body.schema);
  const properties = body?.kind === 'object' ? body.properties : [];
  const fields = properties
    .filter((field) => !parameters.some((one) => one.name === field.name))
    .map(
      (field): Parameter => ({
        name: field.name,
        ...formOf(field.schema, resolve),
        // A sign-in has a password and a phone unless they are given.
        required: field.required && operation.needsGuid !== false,
        place: 'body',
        about: 'in the body',
      }),
    );
  return {
    name,
    action: operating,
    fixed: { operation: operation.id },
    about: `Performs ${operation.id} (${operation.method} ${operation.path}) as the agent, with the agent's own GUID.`,
    parameters: inOrder([...parameters, ...fields]),
    usual,
  };
}

/** The agent first, then what is needed, then the rest. */
function inOrder(parameters: readonly Parameter[]): Parameter[] {
  const rank = ({ name, required }: Parameter) => (name === 'agentid' ? 0 : required ? 1 : 2);
  return parameters.toSorted((one, other) => rank(one) - rank(other));
}

type Form = Pick<Parameter, 'kind' | 'list'>;

function formOfJson({ type, items }: ParameterSchema | { type?: unknown; items?: unknown }): Form {
  const single = kindOf(type);
  if (single !== 'json') return { kind: single, list: false };
  const each = type === 'array' ? kindOf((items as { type?: unknown } | undefined)?.type) : 'json';
  return { kind: each, list: each !== 'json' };
}

function formOf(schema: Schema, resolve: (schema: Schema) => Schema): Form {
  const whole = resolve(schema);
  if (whole.kind !== 'array') return { kind: kindOf(whole.kind), list: false };
  const kind = kindOf(resolve(whole.items).kind);
  return { kind, list: kind !== 'json' };
}

function kindOf(type: unknown): Kind {
  return type === 'string' || type === 'integer' || type === 'number' || type === 'boolean' ? type : 'json';
}
