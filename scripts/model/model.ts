// The interface as data, which every emitter, package, page and test reads.
// A model holds plain JSON values. It is frozen, and it is published as generated/model.json.

/** Evidence of a fact; `unknown` means that the thing was seen, but not its meaning. */
export type Evidence = 'seen' | 'inferred' | 'vendor-sample' | 'third-party' | 'unknown';

/** A part of a page that could not be read, or that no source shows. */
export interface Unseen extends Lifetime {
  readonly part: UnseenPart;
  readonly note: string;
}

/** Origin of an example; a `made` one is by this project, with printed values as far as they were read. */
export type Origin = 'printed' | 'vendor-sample' | 'third-party' | 'made';

/** The parts of an operation's page, as `unseen` names them. */
export type UnseenPart =
  | 'page'
  | 'text'
  | 'prerequisites'
  | 'headers'
  | 'parameters'
  | 'body'
  | 'result'
  | 'example'
  | 'events'
  | 'retcodes'
  | 'log-name';

/** Where and how a fact was seen. */
export interface Source {
  readonly evidence: Evidence;
  /** Page numbers of the vendor's documents. */
  readonly pages: readonly string[];
  /** Edition of the documents, as year and month. */
  readonly edition?: string;
  /** Title of the document. */
  readonly document?: string;
  /** Method and address as the page prints them, misprints included, after https://ip:port/agentgateway/resource. */
  readonly uri?: string;
  /** Parts that the page, read whole, does not have. */
  readonly absent: readonly UnseenPart[];
  readonly unseen: readonly Unseen[];
  readonly note?: string;
}

/** A remark on a part in an edition: an addition (`since`) or a change (`changed`) in words. */
export interface EditionRemark {
  readonly since?: string;
  readonly changed?: string;
  /** The new values of an addition, if the part itself is not new. */
  readonly values?: readonly string[];
  /** Pages that mention it, if those of the part do not. */
  readonly pages?: readonly string[];
  readonly note?: string;
}

/** A change that an edition makes to a part of the model. */
export interface Change {
  /** The edition that makes the change; later ones keep it. */
  readonly edition: string;
  /** The change in a sentence. */
  readonly description: string;
  /**
   * The new values of fields of the part; null removes a field, and `notes` and `prerequisites` are added after those of
   * the part. Absent if the edition removes the part.
   */
  readonly update?: Readonly<Record<string, unknown>>;
  readonly source: Source;
}

/**
 * The editions in which a fact holds, and with which values. Without a first one it holds from the baseline on, without a
 * last one until now. Months are compared as text; an edition includes everything up to its month.
 */
export interface Lifetime {
  /** The edition that first has it; absent if the baseline has it. */
  readonly introducedIn?: string;
  /** The first edition without it. */
  readonly removedIn?: string;
  /** What later editions change, in their order; the fields of the part itself are those of the baseline. */
  readonly changes?: readonly Change[];
  readonly remarks?: readonly EditionRemark[];
}

/** An edition of the vendor's documents that is published whole. */
export interface Edition {
  /** Year and month. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A value of a closed list, with its meaning if a source states it. */
export interface Value<Type = unknown> extends Lifetime {
  readonly value: Type;
  readonly meaning?: string;
}

interface SchemaBase extends Lifetime {
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** Unit of a number, such as `seconds`. The unit of a time stamp is that of the time since 1970. */
  readonly unit?: string;
  /** Whether null is accepted beside the documented type. */
  readonly nullable?: true;
  /** Values whose meaning is known, if the list of values is open or in a named schema. */
  readonly known?: readonly Value[];
  /** Further forms on the wire. Readers must accept them; clients should not send them. */
  readonly wire?: readonly Schema[];
  /** Whether it holds a password, a token or a phone number, which must not reach logs or errors. */
  readonly secret?: 'password' | 'sensitive';
  readonly source?: Source;
}

/** A reference to a named schema of the model; the fields beside the name override those of that schema. */
export interface RefSchema extends SchemaBase {
  readonly kind: 'ref';
  readonly name: string;
}

export interface StringSchema extends SchemaBase {
  readonly kind: 'string';
  /** The closed list of values; a list of one is a constant. */
  readonly values?: readonly Value<string>[];
  readonly constant?: string;
  /** Whether the list of values may grow, so that readers must accept other values too. */
  readonly extensible?: true;
  /** Values that the string must not have. */
  readonly except?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Bounds of the number that the string holds. */
  readonly range?: { readonly minimum: number; readonly maximum: number };
}

export interface NumberSchema extends SchemaBase {
  readonly kind: 'integer' | 'number';
  readonly values?: readonly Value<number>[];
  readonly constant?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** 64 if the number needs more than 32 bits. */
  readonly bits?: 64;
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: 'boolean';
  readonly values?: readonly Value<boolean>[];
}

export interface NullSchema extends SchemaBase {
  readonly kind: 'null';
}

/** Any JSON value. */
export interface AnySchema extends SchemaBase {
  readonly kind: 'any';
}

/** The bytes of a file. */
export interface FileSchema extends SchemaBase {
  readonly kind: 'file';
  readonly mediaType: string;
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array';
  readonly items: Schema;
  readonly maxItems?: number;
}

/** A field of an object. Its schema states the editions that have it. */
export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** Changes of `required` in later editions. */
  readonly changes?: readonly Change[];
  readonly schema: Schema;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object';
  /** Unique in the model, written as a type name; the name of a nested object is derived from its place. */
  readonly name: string;
  readonly properties: readonly Property[];
  /** Whether fields that no source names are expected: true, or the schema that they have. */
  readonly open?: true | Schema;
}

/** One of several documented forms. */
export interface UnionSchema extends SchemaBase {
  readonly kind: 'union';
  readonly of: readonly Schema[];
}

export type Schema =
  | RefSchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | NullSchema
  | AnySchema
  | FileSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema;

/** A printed or a made example, by name. */
export interface Example extends Lifetime {
  readonly name: string;
  readonly summary?: string;
  readonly origin: Origin;
  readonly value: unknown;
}

export interface Parameter extends Lifetime {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
  /** Whether the name without a value is a documented form. */
  readonly allowEmptyValue?: true;
  readonly secret?: 'password' | 'sensitive';
  /** Whether all operations that have it share its definition. */
  readonly shared?: true;
  readonly source: Source;
}

export interface Body {
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

/**
 * Result of a success: nothing beside the return code, a JSON value in a field of the answer, an event, or the bytes of a
 * file.
 */
export interface Result {
  readonly kind: 'none' | 'json' | 'event' | 'file';
  /** The name of the schema of the whole answer; absent for a file. */
  readonly answer?: string;
  /** The field of the answer that holds the result for the caller. */
  readonly field?: string;
  /** The bytes, for a file. */
  readonly file?: FileSchema;
  readonly description: string;
  readonly examples: readonly Example[];
  /** Response headers by name. */
  readonly headers: readonly string[];
}

/** A return code that an operation lists. */
export interface OperationRetcode extends Lifetime {
  readonly code: string;
  readonly evidence: Evidence;
}

/** An event that an operation causes. */
export interface OperationEvent extends Lifetime {
  readonly event: string;
  readonly evidence: Evidence;
  /** Condition under which it comes. */
  readonly when?: string;
  readonly note?: string;
}

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** Whether a call may be sent again after a failure without an answer. */
export type RetryClass = 'never' | 'safe' | 'after-check';

export interface Operation extends Lifetime {
  /** The operationId: the name under which the gateway logs the method, or a proposed one. */
  readonly id: string;
  readonly group: string;
  readonly method: Method;
  /** Path below the base address, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Rules of use, one or two sentences each. */
  readonly notes: readonly string[];
  readonly parameters: {
    readonly path: readonly Parameter[];
    readonly query: readonly Parameter[];
    readonly header: readonly Parameter[];
  };
  readonly body?: Body;
  /** Request headers that the page demands. */
  readonly headers: readonly string[];
  readonly needsGuid: boolean;
  readonly result: Result;
  readonly retcodes: readonly OperationRetcode[];
  readonly events: readonly OperationEvent[];
  readonly retry: RetryClass;
  readonly prerequisites: readonly string[];
  /** Name in the gateway's logs, if it is not the id; `not seen` if it is unknown. */
  readonly logName?: string;
  readonly deprecated?: true;
  readonly deprecatedBy?: string;
  readonly source: Source;
  /** Positions in the list of corrections. */
  readonly corrections: readonly number[];
}

/** A call that the gateway makes. */
export interface Webhook extends Operation {
  readonly key: string;
}

export interface Group {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** What an event says of a call, as spec/format explains the effects. */
export interface CallEffect {
  readonly effect: string;
  readonly evidence: Evidence;
  /** What it was concluded from, or why there is none. */
  readonly note?: string;
}

export interface Event extends Lifetime {
  readonly type: string;
  readonly description: string;
  /** Chapter of the vendor's reference. */
  readonly category: string;
  /** The state into which the event puts its agent. */
  readonly agentState?: string;
  /** What the event says of the call that its content names. */
  readonly call?: CallEffect;
  /** The content of the event. */
  readonly content?: Schema;
  /** Origin of the examples of its schema. */
  readonly exampleOrigin: Origin;
  readonly source: Source;
  readonly corrections: readonly number[];
}

export interface Retcode extends Lifetime {
  readonly code: string;
  readonly meaning: string;
  readonly advice: string;
  /** First three digits: the part of the gateway that answers it. */
  readonly group: string;
  /** Whether any operation may answer it. */
  readonly everywhere: boolean;
  /** Where a code that no operation lists arises. */
  readonly applies?: { readonly operations: readonly string[]; readonly note: string };
  readonly source: Source;
}

/** A contradiction of the documents with themselves or with the wire, and the choice of this description. */
export interface Correction {
  readonly where: readonly Place[];
  readonly readings: readonly { readonly reads: string; readonly source: string }[];
  readonly choice: string;
  readonly reason: string;
  readonly date: string;
}

/** The subject of a correction: an operation, event, schema or parameter, and optionally a field of it. */
export interface Place {
  readonly kind: 'operation' | 'event' | 'schema' | 'parameter';
  readonly name: string;
  readonly field?: string;
}

/** How older clients address the gateway; the published description has none of it. */
export interface Legacy {
  readonly objects: readonly LegacyObject[];
  readonly forms: readonly LegacyForm[];
  readonly routes: readonly LegacyRoute[];
}

/** An object of the script that gateways serve to browsers. */
export interface LegacyObject {
  /** First word of the addresses that the functions of the object call. */
  readonly group: string;
  readonly name: string;
  readonly source: Source;
}

/** Another form in which clients address a described operation; absent fields are those of the operation. */
export interface LegacyForm extends LegacyBody {
  readonly operation: string;
  readonly method?: Method;
  readonly path?: string;
  /** Name of the function in the script. */
  readonly name?: string;
  /** Other names of query parameters, each with the described name. */
  readonly query?: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** Conversion of a request without a body into one with the described body. */
export interface LegacyBody {
  /** Parameters of the address that are fields of the body, each with the field's name. */
  readonly body?: Readonly<Record<string, string>>;
  /** Fields that the older form does not have, with their values. */
  readonly implied?: Readonly<Record<string, unknown>>;
}

/** An address that no described operation has. With neither `twin` nor `simulated`, it is only known. */
export interface LegacyRoute {
  readonly method: Method;
  readonly path: string;
  /** Name of the function in the script, and of the request in logs. */
  readonly name?: string;
  /** Whether the scripts of gateways lack a function for the address. */
  readonly script?: false;
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Whether the request has a body. */
  readonly body?: true;
  readonly summary?: string;
  /** The described operation that does the same. */
  readonly twin?: LegacyBody & { readonly operation: string };
  /** Whether the simulator answers it by itself. */
  readonly simulated?: true;
  /** Result in the answer, as a source shows it. */
  readonly result?: string;
  /** Steps that no source shows. */
  readonly inferred?: readonly string[];
  readonly source: Source;
}

export interface Header {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
  readonly pattern?: string;
  readonly example?: string;
  readonly source: Source;
}

export interface Server {
  /** Address with variables in braces. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly { readonly name: string; readonly default: string; readonly description: string }[];
}

/** The whole interface. */
export interface Model {
  /** Version of this format; it rises if readers of an older version would misread it. */
  readonly format: 1;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly version: string;
  readonly license: { readonly name: string; readonly identifier: string };
  /** Edition of the documents whose values the model states. */
  readonly edition: string;
  /** The published editions, beginning with the oldest, which is the baseline. */
  readonly editions: readonly Edition[];
  readonly servers: readonly Server[];
  /** Headers of requests, the session's header Guid among them, and of answers. */
  readonly headers: { readonly request: readonly Header[]; readonly response: readonly Header[] };
  readonly groups: readonly Group[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  readonly events: readonly Event[];
  readonly retcodes: readonly Retcode[];
  /** Named schemas, in the order of their names; an event's schema has the event's name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The answer of a proxy, a load balancer or a servlet container in place of the gateway. */
  readonly otherAnswer: {
    readonly description: string;
    readonly examples: readonly Example[];
    readonly source: Source;
  };
  readonly corrections: readonly Correction[];
  readonly legacy: Legacy;
}

/** The content of wire.json: the part of the model that a program needs to answer calls, small for a fast start. */
export interface Wire extends Pick<Model, 'format' | 'edition'> {
  /** The names of the published editions, beginning with the oldest, which is the baseline. */
  readonly editions: readonly { readonly name: string }[];
  readonly operations: readonly WireOperation[];
  /** The identifiers of all events, with the editions that have each. */
  readonly events: readonly (WireLifetime & { readonly type: string })[];
  /** Meanings of return codes, by code. */
  readonly retcodes: Readonly<Record<string, string>>;
  /** The named schemas of requests, without texts. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Names of the fields and parameters that hold a password, a token or a phone number, for logs. */
  readonly secrets: readonly string[];
  readonly legacy: {
    readonly objects: readonly Omit<LegacyObject, 'source'>[];
    readonly forms: readonly Omit<LegacyForm, 'source'>[];
    readonly routes: readonly WireLegacyRoute[];
  };
}

export interface WireOperation extends Pick<Operation, 'id' | 'method' | 'path' | 'needsGuid'>, WireLifetime {
  readonly parameters: { readonly path: readonly WireParameter[]; readonly query: readonly WireParameter[] };
  readonly body?: Pick<Body, 'required' | 'schema'>;
  /** Whether events tell what comes of it. */
  readonly tells?: true;
  /** The return codes that the operation lists. */
  readonly retcodes: readonly string[];
  /** The first example of a success. */
  readonly success: { readonly mediaType: string; readonly body: string };
}

/** A legacy route without texts and sources. */
export type WireLegacyRoute = Omit<LegacyRoute, 'source' | 'summary' | 'result' | 'inferred'>;

export type WireParameter = Pick<Parameter, 'name' | 'required' | 'schema'> & WireLifetime;

/** The editions in which a part holds, and their changes to it, without sources and texts. */
export interface WireLifetime extends Pick<Lifetime, 'introducedIn' | 'removedIn'> {
  readonly changes?: readonly Pick<Change, 'edition' | 'update'>[];
}
