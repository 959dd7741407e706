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

const kinds = ['retcode', 'http', 'decode', 'network', 'timeout', 'aborted', 'invalid'];

/** Parts of an answer. */
const answer = {
  status: { description: '200 unless given.', type: 'integer' },
  headers: {
    description: 'In this order and spelling; Content-Type application/json alone unless given.',
    type: 'array',
    items: { type: 'array', prefixItems: [text, text], minItems: 2, maxItems: 2 },
  },
  body: ref('text'),
  fault: {
    description: 'refuse: no connection; cut: the connection ends inside the body; hang: no answer ever comes.',
    enum: ['refuse', 'cut', 'hang'],
  },
};

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
      guid: ref('knownGuid'),
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
  outcomes: object(
    ['id', 'appliesTo', 'operation', 'parameters', 'answer', 'expect'],
    {
      ...common,
      operation: text,
      guid: ref('knownGuid'),
      parameters: ref('parameters'),
      answer: ref('answer'),
      timeout: { description: 'Milliseconds that the call may take.', type: 'integer' },
      abort: { description: 'The caller ends the call while it waits.', const: true },
      limits: object(
        [],
        { answer: { type: 'integer' }, file: { type: 'integer' } },
        'Maximum bytes of an answer, and of a file.',
      ),
      expect: ref('outcome'),
      allow: object(
        ['kinds'],
        { kinds: { type: 'array', items: { enum: ['ok', ...kinds] } } },
        'Kinds that are as good; ok is a success.',
      ),
    },
    'A call, its answer, and the outcome. Calls are not sent again.',
  ),
  guid: object(
    ['id', 'appliesTo', 'exchanges'],
    {
      ...common,
      guid: ref('knownGuid'),
      session: { description: 'The exchanges are calls of a session, which keeps cookies.', const: true },
      exchanges: {
        type: 'array',
        items: object(
          ['operation', 'parameters', 'answer'],
          {
            operation: text,
            parameters: ref('parameters'),
            sends: ref('headers'),
            answer: ref('answer'),
            expect: ref('outcome'),
          },
          'sends: what the request of this exchange carries.',
        ),
      },
      requestsElsewhere: {
        description: 'Requests that a second server got; its address stands for {other} in headers of answers.',
        const: 0,
      },
    },
    'Exchanges at one client, one after the other.',
  ),
  events: object(
    ['id', 'appliesTo', 'via', 'expect'],
    {
      ...common,
      via: { description: 'In the answer of getAgentEvent, or in the body of a push.', enum: ['poll', 'push'] },
      guid: ref('knownGuid'),
      answer: ref('answer'),
      body: { description: 'The body of the push.', type: 'string' },
      expect: {
        oneOf: [
          object(['events'], {
            workNo: { description: 'The agent that the push names.', type: 'string' },
            events: {
              description: 'What is delivered, in this order.',
              type: 'array',
              items: object(['eventType', 'known'], {
                eventType: text,
                known: { description: 'Whether a page names the event.', type: 'boolean' },
                fields: ref('fields'),
              }),
            },
          }),
          object(['refused'], { refused: { description: 'It is no push, and nothing is delivered.', const: true } }),
        ],
      },
    },
    'What is delivered of an answer or a push.',
  ),
  checks: object(
    ['id', 'appliesTo', 'operation', 'parameters', 'expect'],
    {
      ...common,
      operation: text,
      parameters: ref('parameters'),
      expect: {
        oneOf: [
          object(['sent'], { sent: { const: true } }),
          object(['sent', 'kind', 'field', 'because'], {
            sent: { const: false },
            kind: { const: 'invalid' },
            field: { description: 'The wire name that the failure names.', type: 'string' },
            because: { description: 'The bound, for people.', type: 'string' },
          }),
        ],
      },
      forbid: { description: 'Texts that the failure must not hold.', ...texts },
    },
    'A call with the input check.',
  ),
  stories: object(
    ['id', 'appliesTo', 'session', 'jitter', 'gateway', 'steps'],
    {
      ...common,
      session: object(
        ['agentid'],
        {
          agentid: text,
          pollPause: { description: '200 unless given.', type: 'integer' },
          pollTimeout: { description: '30000 unless given.', type: 'integer' },
          heartbeat: { description: '30000 unless given.', type: 'integer' },
          serviceToken: { description: 'The token that heartbeats carry in the header service_token.', type: 'string' },
        },
        'Settings of the session; times in milliseconds.',
      ),
      jitter: {
        description:
          'What the source of random numbers gives. After the n-th failure in a row, from 0, a poll or heartbeat waits ' +
          'min(its pause, 5000) + jitter * min(10000, 500 * 2^n); a call that is sent again waits the latter alone.',
        type: 'number',
      },
      gateway: {
        description:
          'The answers of each operation in their order, the last one repeated; of others a success without a result. ' +
          'after: milliseconds until the answer comes.',
        type: 'object',
        additionalProperties: { type: 'array', items: ref('timed'), minItems: 1 },
      },
      steps: { type: 'array', items: { oneOf: [ref('action'), ref('expectation')] } },
    },
    'A session at a clock that the runner moves. Actions that wait go on while the clock moves; `as` names their outcome.',
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
    knownGuid: {
      description: 'The GUID that the client knows before the call; absent if it knows none.',
      type: 'string',
    },
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
    answer: object([], answer, 'What comes back.'),
    timed: object([], { ...answer, after: { description: 'Milliseconds until it comes.', type: 'integer' } }),
    text: {
      description: 'A text in UTF-8, parts of one that are joined, or bytes.',
      oneOf: [
        text,
        {
          type: 'array',
          items: { oneOf: [text, object(['repeat', 'times'], { repeat: text, times: { type: 'integer' } })] },
        },
        ref('bytes'),
      ],
    },
    bytes: object(['base64'], { base64: text }),
    action: {
      description:
        'push: the body of a push arrives. dispose: the end of the block that the session lives in. resume: a session goes ' +
        'on from a snapshot. Parameters of calls are empty: the agent is that of the session.',
      type: 'object',
      required: ['at', 'do'],
      properties: {
        at: { description: 'Milliseconds since the start.', type: 'integer' },
        do: { enum: ['signIn', 'signOut', 'call', 'push', 'dispose', 'resume'] },
        as: text,
        body: { type: ['object', 'string'] },
        takeOver: { const: true },
        platformOnly: { const: true },
        force: { const: true },
        reason: { type: 'integer' },
        operation: text,
        parameters: { type: 'object' },
        snapshot: object([], { guid: text, push: { const: true }, cookies: text }),
      },
      additionalProperties: false,
    },
    expectation: object(['at', 'expect'], {
      at: { type: 'integer' },
      expect: object([], {
        connection: object(['state'], {
          state: { enum: ['offline', 'online', 'interrupted', 'ended'] },
          reason: text,
          code: text,
        }),
        states: { description: 'State, reason and code of each state since the start, divided by blanks.', ...texts },
        sent: { description: 'Requests so far.', type: 'object', additionalProperties: { type: 'integer' } },
        gaps: {
          description: 'Milliseconds between the requests of an operation. 10 more or less are as good.',
          type: 'object',
          additionalProperties: { type: 'array', items: { type: 'integer' } },
        },
        guids: {
          description: 'The header Guid of each request of an operation; null for none.',
          type: 'object',
          additionalProperties: { type: 'array', items: { type: ['string', 'null'] } },
        },
        headers: {
          description: 'Headers of the last request of an operation.',
          type: 'object',
          additionalProperties: { type: 'object', additionalProperties: text },
        },
        events: { description: 'Types of the events that were delivered so far.', ...texts },
        outcomes: {
          description: 'Outcomes of actions by their names.',
          type: 'object',
          additionalProperties: ref('outcome'),
        },
        guid: { description: 'The GUID that the session knows; null for none.', type: ['string', 'null'] },
        quiet: { description: 'Nothing was sent since the expectation before.', const: true },
      }),
    }),
    fields: {
      description:
        'Fields of the result, by the names and indexes that lead to them, with values of their documented types. A client ' +
        'that hands out values as they came compares their texts. null is also none, or absent.',
      type: 'array',
      items: object(['at', 'value'], {
        at: { type: 'array', items: { type: ['string', 'integer'] } },
        value: true,
      }),
    },
    outcome: object(
      ['ok'],
      {
        ok: { type: 'boolean' },
        kind: { enum: kinds },
        retcode: text,
        documented: { description: 'Whether the documents list the return code for the operation.', type: 'boolean' },
        message: { description: 'The text of the gateway.', type: 'string' },
        status: { description: 'The HTTP status of the answer.', type: 'integer' },
        fields: ref('fields'),
        bytes: { description: 'The content of a file.', ...ref('bytes') },
      },
      'ok is a success. What is not named is not compared.',
    ),
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
