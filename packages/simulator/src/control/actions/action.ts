import type { SimulatedGateway } from '../../wire/gateway.ts';

/** An action that the contact centre cannot do now; the message says why and what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}

/** JSON Schema of one parameter. The description is what the page, the help and the README show. */
export interface ParameterSchema {
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** JSON Schema of the parameters of an action; its description says what the action does. */
export interface ActionSchema {
  readonly description: string;
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, ParameterSchema>>;
}

/** One action: what it is checked against and what it does. The result is JSON; that of a few actions comes later. */
export interface Action<Parameters extends object, Result extends object = object> {
  readonly schema: ActionSchema;
  /** The parameters must have passed the schema. */
  readonly perform: (gateway: SimulatedGateway, parameters: Parameters) => Result;
  /** The same for whoever can wait: where it takes long, others have their turn meanwhile. */
  readonly inTurns?: (gateway: SimulatedGateway, parameters: Parameters) => Promise<object>;
}

type OptionalNames<Parameters> = {
  [Name in keyof Parameters]-?: object extends Pick<Parameters, Name> ? Name : never;
}[keyof Parameters];

interface Definition<Parameters extends object, Result extends object> {
  /** What the action does, in one or a few sentences. */
  readonly about: string;
  readonly needs: { readonly [Name in Exclude<keyof Parameters, OptionalNames<Parameters>>]: ParameterSchema };
  readonly takes: { readonly [Name in OptionalNames<Parameters>]: ParameterSchema };
  readonly perform: Action<Parameters, Result>['perform'];
  readonly inTurns?: Action<Parameters, Result>['inTurns'];
}

/** Defines an action. A parameter of the type that has no schema, or is required in one alone, does not compile. */
export function action<Parameters extends object, Result extends object = object>({
  about,
  needs,
  takes,
  perform,
  inTurns,
}: Definition<Parameters, Result>): Action<Parameters, Result> {
  const properties: Readonly<Record<string, ParameterSchema>> = { ...needs, ...takes };
  return {
    schema: {
      description: about,
      type: 'object',
      additionalProperties: false,
      required: Object.keys(needs),
      properties,
    },
    perform,
    ...(inTurns && { inTurns }),
  };
}
