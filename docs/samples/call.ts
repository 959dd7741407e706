import type { Example, Model, Operation, Parameter, Schema } from '@ccgateway/openapi/model';

/** One call of an operation with example values, which every sample of it makes. */
export interface Call {
  readonly operation: Operation;
  /** Parameters that it has, with their values. */
  readonly values: readonly { readonly name: string; readonly value: unknown }[];
  /** The example that is its body; absent for an operation without one. */
  readonly example?: Example;
  /** Whether the values of the body have the documented types, as a typed client requires. */
  readonly typed: boolean;
  /** Base address of the simulator, where samples work on every machine. */
  readonly baseUrl: string;
  /** Address of the call, values in it. */
  readonly address: string;
  readonly contentType: string;
}

/** The calls of an operation, one for each example of its body; those with the documented types come first. */
export function callsOf(operation: Operation, model: Model): Call[] {
  const { method: _, path, parameters, body } = operation;
  const baseUrl = simulatorOf(model);
  const filled = path.replace(/\{(\w+)\}/g, (__, name: string) => {
    const parameter = parameters.path.find((one) => one.name === name);
    return encodeURIComponent(String(parameter && exampleOf(parameter)));
  });
  const query = parameters.query
    .filter((parameter) => exampleOf(parameter) !== undefined)
    .map((parameter) => `${parameter.name}=${encodeURIComponent(String(exampleOf(parameter)))}`);
  const call = {
    operation,
    values: [...parameters.path, ...parameters.query]
      .map((parameter) => ({ name: parameter.name, value: exampleOf(parameter) }))
      .filter(({ value }) => value !== undefined),
    baseUrl,
    address: `${baseUrl}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    contentType: model.headers.request.find(({ name }) => name === 'Content-Type')?.default ?? '',
  };
  if (body === undefined) return [{ ...call, typed: true }];
  const calls = body.examples.map((example) => ({
    ...call,
    example,
    typed: isTyped(model, body.schema, example.value),
  }));
  return calls.toSorted((one, other) => Number(other.typed) - Number(one.typed));
}

/** Base address of the simulator at its usual port. */
function simulatorOf({ servers }: Model): string {
  const server = servers.find(({ url }) => url.startsWith('http://127.0.0.1'));
  if (server === undefined) throw new Error('the description names no simulator');
  const defaults = new Map(server.variables.map((variable) => [variable.name, variable.default]));
  return server.url.replace(/\{(\w+)\}/g, (_, name: string) => defaults.get(name) ?? '');
}

/** An example value of the parameter from the documents or this description; undefined when it is left out. */
function exampleOf({ example, required, schema }: Parameter): unknown {
  return example ?? (required ? schema.default : undefined);
}

/** Whether every value has the documented type. */
function isTyped(model: Model, schema: Schema, value: unknown): boolean {
  switch (schema.kind) {
    case 'ref':
      return isTyped(model, model.schemas[schema.name] as Schema, value);
    case 'union':
      return schema.of.some((member) => isTyped(model, member, value));
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'array':
      return Array.isArray(value) && value.every((item) => isTyped(model, schema.items, item));
    case 'object': {
      if (Array.isArray(value) || typeof value !== 'object' || value === null) return false;
      const fields = new Map(schema.properties.map((property) => [property.name, property.schema]));
      return Object.entries(value).every(([name, field]) => isTyped(model, fields.get(name) ?? { kind: 'any' }, field));
    }
    case 'any':
      return true;
    case 'null':
      return value === null;
    default:
      return typeof value === schema.kind;
  }
}
