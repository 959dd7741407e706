/** Most items of each list of a saved state. */
const most = 100_000;

const text = { type: 'string', maxLength: 16_384 };
const name = { type: 'string', maxLength: 300 };
const time = { type: 'number' };
const count = { type: 'integer', minimum: 0 };
const flag = { type: 'boolean' };
const any = {};
const agent = { type: 'string', pattern: '^\\d{3,6}$', description: 'agent ID' };
const call = { type: 'integer', minimum: 0, description: 'index in the list of calls' };
const oneOf = (...values: readonly (string | number)[]) => ({ enum: values });
const list = (items: object) => ({ type: 'array', maxItems: most, items });
const pair = (first: object, second: object) => ({
  type: 'array',
  minItems: 2,
  maxItems: 2,
  prefixItems: [first, second],
});

/** An object of these fields; those after `optional` may be missing. */
function shape(fields: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(fields),
    properties: { ...fields, ...optional },
  };
}

const session = shape(
  {
    guid: name,
    guidSince: time,
    past: { type: 'array', maxItems: 9, items: name },
    loginTime: time,
    phonenum: name,
    autoAnswer: flag,
    autoEnterIdle: flag,
    releasePhone: flag,
    lastSeen: time,
  },
  {
    former: shape({ guid: name, until: time }),
    multimedia: flag,
    listenStatus: flag,
    unattended: flag,
    robot: flag,
    push: shape({ uri: text, token: name }),
  },
);

const statistics = {
  type: 'object',
  additionalProperties: { type: 'number' },
  maxProperties: 30,
};

const savedAgent = shape(
  {
    id: agent,
    state: oneOf('signed-out', 'idle', 'busy', 'rest', 'wrap-up', 'talking'),
    stateSince: time,
    stateReason: time,
    skills: list(count),
    talkRight: flag,
    customState: time,
    statistics,
    calls: list(call),
    events: { type: 'array', maxItems: 10_001, items: shape({ eventType: name, workNo: agent, content: any }) },
  },
  {
    password: text,
    wish: shape({ state: oneOf('busy', 'rest'), reason: time }, { time, forced: flag }),
    engagement: oneOf('conference', 'inspection', 'playback'),
    ended: shape({ why: text, guid: name, takenOver: flag }),
    session,
    lastCall: call,
  },
);

const facts = shape({
  id: name,
  feature: count,
  caller: name,
  called: name,
  created: time,
  skill: count,
  video: flag,
  h5: flag,
  data: { type: 'string', maxLength: 65_536 },
});

const savedCall = shape(
  { callid: name, agentid: agent, other: name, state: oneOf('alerting', 'ringing', 'talking', 'held'), muted: flag },
  { answered: time, ended: time, transferred: name, peer: call, customer: call, joins: call },
);

const chat = shape(
  {
    facts: shape(
      { id: name, mediatype: count, caller: name, called: name, created: time, skill: count, data: text },
      { starter: agent },
    ),
    state: oneOf('waiting', 'ringing', 'talking'),
    skill: count,
    data: text,
    since: time,
    messages: list(shape({ from: name, text })),
  },
  { agent, offered: agent, answered: time },
);

const conference = shape({
  id: count,
  started: time,
  seats: count,
  minutes: count,
  warning: { type: 'number' },
  chair: agent,
  participants: list(
    shape(
      {
        type: oneOf(6, 9),
        address: name,
        deviceType: time,
        deviceCallType: time,
        mode: oneOf(1, 2, 3, 4),
        held: flag,
      },
      { joined: time },
    ),
  ),
});

const recording = shape(
  {
    taskId: count,
    recordId: name,
    fileName: text,
    callId: name,
    agentId: agent,
    caller: name,
    called: name,
    video: flag,
    begun: time,
    before: time,
  },
  { ended: time },
);

const rule = shape({}, { operation: name, agentid: agent, after: count, polls: count, never: flag });

const timers = list(
  shape({
    kind: oneOf(
      'silence',
      'rest',
      'conference warning',
      'conference end',
      'voice',
      'playback',
      'patience',
      'ivr',
      'distribution',
      'settle',
    ),
    left: time,
    data: { type: 'object', maxProperties: 8, additionalProperties: { type: ['string', 'number'] } },
  }),
);

/** What a state names itself, and the one version that is read. */
export const stateFormat = 'ccgateway-simulator-state';
export const stateVersion = 1;

/** JSON Schema of a saved state. */
export const stateSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'State of the CC-Gateway simulator',
  description: 'Everything that a simulator remembers. It holds GUIDs and passwords: keep it secret.',
  ...shape({
    format: { const: stateFormat },
    version: { const: stateVersion },
    edition: { ...name, description: 'the edition of the documents that the simulator answers, or all' },
    left: { ...list(text), description: 'what the state does not carry, in sentences' },
    centre: shape({
      clock: shape({ now: time, state: oneOf('running', 'paused') }),
      random: count,
      agents: list(savedAgent),
      facts: list(facts),
      calls: list(savedCall),
      switchboard: shape({ counter: count, queued: list(shape({ callid: name, other: name, since: time })) }),
      chats: shape({
        all: list(chat),
        byAgent: list(shape({ agentid: agent, chats: list(name) })),
        limits: list(shape({ agentid: agent, total: count, byMedia: list(pair(count, count)) })),
      }),
      customers: shape({
        present: list(shape({ id: name, skill: count, answered: flag })),
        figures: list(pair(count, statistics)),
      }),
      ivrs: list(shape({ callid: name, ivr: { type: 'object' }, since: time })),
      distribution: flag,
      conferences: shape({ counter: count, refusing: list(any), open: list(conference) }),
      inspections: list(shape({ inspector: agent, agent, kind: oneOf('listening', 'barging', 'whispering') })),
      media: shape({
        recordings: shape({
          tasks: count,
          files: list(pair(text, recording)),
          running: list(shape({ agentid: agent, taskId: count, call })),
        }),
        playbacks: list(shape({ agentid: agent, length: time, endless: flag, at: time }, { call, since: time })),
        screens: list(agent),
      }),
      timers,
    }),
    faults: list(
      shape({}, { operation: name, agentid: agent, times: count, retcode: name, latency: count, drop: flag }),
    ),
    settling: shape({
      counter: count,
      rules: list(rule),
      pending: list(
        shape(
          {
            id: count,
            operation: name,
            agentid: agent,
            parameters: { type: 'object' },
            session: name,
            callids: list(name),
            taskIds: list(count),
          },
          { body: any, due: time, polls: count },
        ),
      ),
    }),
  }),
} as const;
