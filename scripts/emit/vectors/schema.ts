// The form of the vectors, as JSON Schema: its texts are the manual of whoever writes a runner.

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const object = (required: readonly string[], properties: object, description?: string) => ({
  ...(description && { description }),
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

const common = {
  id: { description: 'Unique among all topics, `<topic>.<...>`.', type: 'string', pattern: '^[a-z]+\\.[^ ]+$' },
  appliesTo: {
    description: 'A runner for clients runs those with client, one for gateways those with gateway.',
    type: 'array',
    items: { enum: ['client', 'gateway'] },
    minItems: 1,
    uniqueItems: true,
  },
  about: text,
  axes: { description: 'Axes of this vector, beside those of the file.', ...ref('axes') },
};

const topics = {
  requests: object(
    ['id', 'appliesTo', 'operation', 'parameters', 'expect'],
    {
      ...common,
      operation: text,
      guid: ref('guid'),
      parameters: ref('parameters'),
      expect: { oneOf: [ref('sent'), ref('notSent')] },
      allow: object(
        [],
        {
          target: { description: 'Other spellings of the address that are as good.', ...texts },
          body: { description: 'Other bodies that are as good.', ...texts },
          refused: { description: 'Refusing the call is as good.', ...ref('notSent') },
        },
        'What is as good, where the documents leave room.',
      ),
    },
    'A call and the request that it must result in. The gateway answers {"message":"","retcode":"0"}.',
  ),
};

/** The topics that have a form here. */
export const topicNames = Object.keys(topics);

export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $comment: 'Generated from scripts/emit/vectors by "npm run generate". Do not edit.',
  title: 'Test vectors for clients and gateways',
  description:
    'A runner reads every file beside this one, runs each vector once for each combination of the values that it has on ' +
    'the axes, and counts what it ran: fewer than there are is a failure. A refusal binds its reason (kind, code, ' +
    'field), never a sentence. Names of headers are compared without regard to case.',
  type: 'object',
  required: ['topic', 'about', 'axes', 'vectors'],
  properties: {
    $schema: text,
    topic: { enum: topicNames },
    about: text,
    axes: ref('axes'),
    vectors: { type: 'array' },
  },
  additionalProperties: false,
  oneOf: topicNames.map((name) => ({
    properties: { topic: { const: name }, vectors: { items: ref(name) } },
  })),
  $defs: {
    ...topics,
    axes: {
      description:
        'style: synchronous and asynchronous calls; scheme: http, and https with a private authority. An axis with one ' +
        'value in a language changes nothing.',
      type: 'array',
      items: { enum: ['style', 'scheme'] },
    },
    guid: { description: 'The GUID that the client knows before the call; absent if it knows none.', type: 'string' },
    parameters: object(
      [],
      {
        path: { type: 'object' },
        query: { type: 'object' },
        header: { description: 'Headers of this call alone.', type: 'object', additionalProperties: text },
        body: { description: 'The JSON body, its fields in the order of the model.' },
      },
      'Values by wire names, of their documented types. A client whose functions take the fields of a body finds them in body.',
    ),
    headers: object(
      [],
      { require: { type: 'object', additionalProperties: text }, forbid: texts },
      'Headers that a request must have with exactly this value, and names that it must not have.',
    ),
    sent: object(['method', 'target', 'headers', 'body'], {
      method: { enum: ['GET', 'PUT', 'POST', 'DELETE'] },
      target: {
        description:
          'Path and query below the base address. Everything but A-Z a-z 0-9 - . _ ~ is written as percent signs over ' +
          'UTF-8 with capitals; parameters that are not given are left out.',
        type: 'string',
      },
      headers: ref('headers'),
      body: {
        description:
          'The body as text, its bytes are UTF-8; empty if there is none. JSON without blanks; only what JSON demands ' +
          'is escaped.',
        type: 'string',
      },
    }),
    notSent: object(
      ['sent', 'kind', 'field'],
      {
        sent: { const: false },
        kind: { const: 'invalid' },
        field: { description: 'The wire name that the failure names.', type: 'string' },
      },
      'The call is refused, and nothing is sent.',
    ),
  },
};
