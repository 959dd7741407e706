// Edits of the model that break clients or gateways. Each row is what a maintainer may do, and the rule that must tell of it.
import type { NumberSchema } from '../../model/model.ts';
import { code, type DraftModel, drop, event, field, object, operation, query, schema, text } from './draft.ts';

export interface Edit {
  readonly name: string;
  /** Id of the rule that must find it; switched off, the edit passes as less. */
  readonly rule: string;
  readonly clients: 'major' | 'minor' | 'patch';
  readonly gateways: 'major' | 'minor' | 'patch';
  readonly edit: (model: DraftModel) => void;
}

type Side = Edit['clients'];

function row(name: string, rule: string, clients: Side, gateways: Side, edit: Edit['edit']): Edit {
  return { name, rule, clients, gateways, edit };
}

export const breakingEdits: readonly Edit[] = [
  row('an operation removed', 'operation/removed', 'major', 'patch', (m) =>
    drop(m.operations, ({ id }) => id === 'rest'),
  ),
  row('an operation renamed', 'operation/renamed', 'major', 'patch', (m) => {
    operation(m, 'sayBusy').id = 'setBusy';
  }),
  row('POST instead of PUT', 'operation/address', 'major', 'major', (m) => {
    operation(m, 'login').method = 'POST';
  }),
  row('another path', 'operation/address', 'major', 'major', (m) => {
    operation(m, 'sayBusy').path = '/onlineagent/{agentid}/busy';
  }),
  row('an operation in another group', 'operation/group', 'major', 'patch', (m) => {
    operation(m, 'sayBusy').group = 'agentgroup';
  }),
  row('the sign-in needs a GUID (security: [] removed)', 'operation/guid', 'major', 'patch', (m) => {
    operation(m, 'login').needsGuid = true;
  }),
  row('a push without a GUID', 'operation/guid', 'minor', 'minor', (m) => {
    operation(m, 'pushEvent').needsGuid = false;
  }),
  row('a further header demanded', 'operation/headers', 'major', 'patch', (m) => {
    operation(m, 'login').headers.push('Guid');
  }),
  row('a push that may lack a header', 'operation/headers', 'major', 'minor', (m) =>
    drop(operation(m, 'pushEvent').headers, (name) => name === 'Guid'),
  ),
  row('a retry class stricter', 'operation/retry', 'major', 'patch', (m) => {
    operation(m, 'handShake').retry = 'never';
  }),
  row('a retry class freer', 'operation/retry', 'minor', 'major', (m) => {
    operation(m, 'login').retry = 'safe';
  }),
  row('a listed return code removed', 'operation/code-removed', 'major', 'major', (m) =>
    drop(operation(m, 'sayBusy').retcodes, (one) => one.code === '100-007'),
  ),
  row('a caused event removed', 'operation/event-removed', 'major', 'major', (m) =>
    drop(operation(m, 'sayBusy').events, () => true),
  ),
  row('a caused event added that was seen', 'operation/event-added', 'minor', 'major', (m) => {
    operation(m, 'sayBusy').events.push({ event: 'AgentState_Busy', evidence: 'seen' });
  }),
  row('one of two conditions of an event removed', 'operation/event-removed', 'major', 'major', (m) =>
    drop(operation(m, 'login').events, ({ when }) => when === 'status is 3 (busy)'),
  ),
  row('an event that comes under a condition only', 'operation/event-condition', 'major', 'patch', (m) => {
    const [first] = operation(m, 'sayBusy').events;
    if (first) first.when = 'the agent was idle';
  }),
  row('an event that always comes', 'operation/event-condition', 'minor', 'major', (m) => {
    const first = operation(m, 'sayFree').events.find(({ when }) => when !== undefined);
    if (first) delete first.when;
  }),
  row('a webhook removed', 'webhook/removed', 'major', 'major', (m) => drop(m.webhooks, () => true)),
  row('another key of a webhook', 'webhook/key', 'major', 'major', (m) => {
    const [first] = m.webhooks;
    if (first) first.key = 'pushEvents';
  }),
  row('an optional parameter removed', 'parameter/removed', 'major', 'patch', (m) =>
    drop(operation(m, 'sayBusy').parameters.query, ({ name }) => name === 'prolong'),
  ),
  row('a parameter of a push removed', 'parameter/removed', 'major', 'major', (m) =>
    drop(operation(m, 'pushEvent').parameters.header, () => true),
  ),
  row('a mandatory parameter added', 'parameter/added', 'major', 'minor', (m) => {
    operation(m, 'sayBusy').parameters.query.push({ ...query(m, 'sayBusy', 'prolong'), name: 'since', required: true });
  }),
  row('a parameter renamed', 'parameter/removed', 'major', 'patch', (m) => {
    query(m, 'sayBusy', 'prolong').name = 'extend';
  }),
  row('an optional parameter made mandatory', 'parameter/required', 'major', 'patch', (m) => {
    query(m, 'sayBusy', 'reason').required = true;
  }),
  row('a parameter moved from query to header', 'parameter/place', 'major', 'major', (m) => {
    const { query: inQuery, header } = operation(m, 'sayBusy').parameters;
    header.push(...inQuery.splice(0, 1));
  }),
  row('an empty value not allowed any more', 'parameter/empty', 'major', 'patch', (m) => {
    delete query(m, 'sayBusy', 'reason').allowEmptyValue;
  }),
  row('a parameter that is no secret any more', 'parameter/secret', 'major', 'patch', (m) => {
    for (const one of m.operations.flatMap(({ parameters }) => [...parameters.query, ...parameters.header]))
      delete one.secret;
  }),
  row('another type of a parameter with the same values', 'parameter/type-name', 'major', 'patch', (m) => {
    m.schemas.AgentId = structuredClone(schema(m, 'WorkNumber'));
    query(m, 'sayBusy', 'agentid').schema = { kind: 'ref', name: 'AgentId' };
  }),
  row('a body removed', 'body/removed', 'major', 'major', (m) => {
    delete operation(m, 'reject').body;
  }),
  row('a mandatory body added', 'body/added', 'major', 'major', (m) => {
    operation(m, 'sayBusy').body = structuredClone(
      operation(m, 'login').body as NonNullable<(typeof m.operations)[0]['body']>,
    );
  }),
  row('an optional body made mandatory', 'body/required', 'major', 'patch', (m) => {
    const { body } = operation(m, 'adjustSkill');
    if (body) body.required = true;
  }),
  row('another type of a body with the same values', 'body/type-name', 'major', 'patch', (m) => {
    m.schemas.SignInRequest = structuredClone(schema(m, 'LoginRequest'));
    const { body } = operation(m, 'login');
    if (body) body.schema = { kind: 'ref', name: 'SignInRequest' };
  }),
  row('no result any more', 'answer/kind', 'major', 'major', (m) => {
    operation(m, 'getAgentStatus').result.kind = 'none';
  }),
  row('the result in another field', 'answer/field', 'major', 'major', (m) => {
    operation(m, 'getAgentStatus').result.field = 'data';
  }),
  row('another type of an answer', 'answer/type-name', 'major', 'patch', (m) => {
    m.schemas.SignInSuccess = structuredClone(schema(m, 'LoginSuccess'));
    operation(m, 'login').result.answer = 'SignInSuccess';
  }),
  row('the header Set-GUID of an answer removed', 'answer/headers', 'major', 'minor', (m) => {
    operation(m, 'login').result.headers = [];
  }),
  row('a header of an answer added', 'answer/headers', 'minor', 'major', (m) => {
    operation(m, 'sayBusy').result.headers.push('Set-GUID');
  }),
  row('a file of another media type', 'answer/media-type', 'major', 'major', (m) => {
    const { file } = operation(m, 'downloadRecordFile').result;
    if (file) file.mediaType = 'audio/mpeg';
  }),
  row('number instead of string in an answer', 'schema/type', 'major', 'major', (m) => {
    field(m, 'LoginSuccess', 'result', 'vdnid').schema = { kind: 'boolean' };
  }),
  row('number instead of integer in an answer', 'schema/type', 'major', 'minor', (m) => {
    (field(m, 'CallInfo', 'endtime').schema as { kind: string }).kind = 'number';
  }),
  row('integer instead of any in an answer', 'schema/type', 'patch', 'major', (m) => {
    field(m, 'Failure', 'result').schema = { kind: 'object', name: 'FailureResult', properties: [] };
  }),
  row('a form of a request parameter removed', 'schema/type', 'major', 'patch', (m) => {
    const { schema: union } = query(m, 'sayBusy', 'reason');
    if (union.kind === 'union') union.of.pop();
  }),
  row('a further form of an answer', 'schema/type', 'major', 'minor', (m) => {
    const { schema: union } = field(m, 'AgentEvent_Hold', 'content');
    if (union.kind === 'union') union.of.push({ kind: 'boolean' });
  }),
  row('the upper bound of a request one lower', 'schema/range', 'major', 'patch', (m) => {
    (query(m, 'rest', 'time').schema as { maximum: number }).maximum -= 1;
  }),
  row('the lower bound of a request one higher', 'schema/range', 'major', 'patch', (m) => {
    (query(m, 'rest', 'time').schema as { minimum: number }).minimum += 1;
  }),
  row('the bound of a later edition alone', 'schema/range', 'major', 'patch', (m) => {
    const change = schema(m, 'WorkNumber').changes?.find(({ update }) => update && 'range' in update);
    if (change?.update) change.update = { ...change.update, range: { minimum: 101, maximum: 99999 } };
  }),
  row('the bounds of a number in a string of an answer wider', 'schema/range', 'major', 'minor', (m) => {
    text(field(m, 'LoginSuccess', 'result', 'timeRemaining').schema).range = { minimum: 0, maximum: 365 };
  }),
  row('the length of a request shorter', 'schema/length', 'major', 'patch', (m) => {
    text(field(m, 'LoginRequest', 'password').schema).maxLength = 31;
  }),
  row('a minimum length of a request', 'schema/length', 'major', 'patch', (m) => {
    text(field(m, 'LoginRequest', 'password').schema).minLength = 1;
  }),
  row('fewer entries in a request', 'schema/length', 'major', 'patch', (m) => {
    (field(m, 'AdjustSkillRequest', 'skills').schema as { maxItems: number }).maxItems = 999;
  }),
  row('another pattern of an answer', 'schema/pattern', 'major', 'major', (m) => {
    text(field(m, 'AgentInfo', 'mediatype').schema).pattern = '^[TF]{4}$';
  }),
  row('a value of a request removed', 'schema/values', 'major', 'patch', (m) => {
    const { schema: devices } = field(m, 'TransferRequest', 'devicetype');
    (devices as NumberSchemaDraft).values?.pop();
  }),
  row('a value of an answer added', 'schema/values', 'major', 'minor', (m) => {
    text(field(m, 'LoginSuccess', 'result', 'isForceChange').schema).values?.push({ value: 'unknown' });
  }),
  row('a list of values for what was free, in an answer', 'schema/values', 'patch', 'major', (m) => {
    text(field(m, 'CallInfo', 'callid').schema).values = [{ value: '1' }];
  }),
  row('another constant of a success', 'schema/values', 'major', 'major', (m) => {
    text(field(m, 'LoginSuccess', 'retcode').schema).constant = '0000';
  }),
  row('a list that may grow closed', 'schema/extensible', 'patch', 'major', (m) => {
    delete text(schema(m, 'ReturnCode')).extensible;
  }),
  row('a closed list of an answer that may grow', 'schema/extensible', 'major', 'minor', (m) => {
    text(field(m, 'LoginSuccess', 'result', 'isForceChange').schema).extensible = true;
  }),
  row('a value of an event excluded', 'schema/except', 'patch', 'major', (m) => {
    text(field(m, 'UnknownEvent', 'eventType').schema).except?.push('AgentEvent_Private');
  }),
  row('64 bits in an answer', 'schema/bits', 'major', 'minor', (m) => {
    (field(m, 'CallInfo', 'endtime').schema as { bits?: 64 }).bits = 64;
  }),
  row('further fields of an answer not expected any more', 'schema/open', 'patch', 'major', (m) => {
    delete (field(m, 'SuccessWithReservedResult', 'result').schema as { open?: unknown }).open;
  }),
  row('a type inside an answer renamed', 'schema/type-name', 'major', 'patch', (m) => {
    (field(m, 'LoginSuccess', 'result').schema as { name: string }).name = 'SignInResult';
  }),
  row('another title of an object', 'schema/title', 'major', 'patch', (m) => {
    schema(m, 'LoginRequest').title = 'SignInRequest';
  }),
  row('null in an answer', 'schema/null', 'major', 'minor', (m) => {
    field(m, 'AgentInfo', 'logindate').schema.nullable = true;
  }),
  row('no null in a request any more', 'schema/null', 'major', 'patch', (m) => {
    delete field(m, 'InnerHelpRequest', 'callappdata').schema.nullable;
  }),
  row('another default of a parameter', 'schema/default', 'major', 'major', (m) => {
    query(m, 'sayBusy', 'prolong').schema.default = true;
  }),
  row('no default of a field any more', 'schema/default', 'major', 'major', (m) => {
    delete field(m, 'BeginPlayRequest', 'codeformat').schema.default;
  }),
  row('milliseconds instead of seconds', 'schema/unit', 'major', 'major', (m) => {
    query(m, 'rest', 'time').schema.unit = 'milliseconds';
  }),
  row('a password that is no secret any more', 'schema/secret', 'major', 'patch', (m) => {
    delete field(m, 'LoginRequest', 'password').schema.secret;
  }),
  row('a further form on the wire of an answer', 'schema/wire', 'major', 'minor', (m) => {
    const { schema: vdn } = field(m, 'LoginSuccess', 'result', 'vdnid');
    vdn.wire = [...(vdn.wire ?? []), { kind: 'boolean' }];
  }),
  row('the string form of a request field removed', 'schema/wire', 'major', 'patch', (m) => {
    delete field(m, 'BeginPlayRequest', 'codeformat').schema.wire;
  }),
  row('a known value removed', 'schema/known-values', 'major', 'patch', (m) => {
    schema(m, 'CallFeature').known?.shift();
  }),
  row('two values that change their meanings', 'schema/meaning', 'major', 'major', (m) => {
    const [first, second] = schema(m, 'CallFeature').known ?? [];
    if (first && second) [first.meaning, second.meaning] = [second.meaning as string, first.meaning as string];
  }),
  row('a return code with the meaning of another one', 'schema/meaning', 'major', 'major', (m) => {
    code(m, '100-006').meaning = code(m, '100-007').meaning;
  }),
  row('a field of an answer removed', 'field/removed', 'major', 'minor', (m) =>
    drop(object(m, 'CallInfo').properties, ({ name }) => name === 'callid'),
  ),
  row('an optional field of a request removed', 'field/removed', 'major', 'patch', (m) =>
    drop(object(m, 'LoginRequest').properties, ({ name }) => name === 'autoanswer'),
  ),
  row('a field of a push removed', 'field/removed', 'major', 'minor', (m) =>
    drop(object(m, 'PushEventRequest').properties, ({ name }) => name === 'workNo'),
  ),
  row('a mandatory field of a request added', 'field/added', 'major', 'minor', (m) => {
    object(m, 'LoginRequest').properties.push({ name: 'tenant', required: true, schema: { kind: 'string' } });
  }),
  row('a mandatory field of an answer added', 'field/added', 'minor', 'major', (m) => {
    object(m, 'CallInfo').properties.push({ name: 'tenant', required: true, schema: { kind: 'string' } });
  }),
  row('a field of an answer not mandatory any more', 'field/required', 'major', 'minor', (m) => {
    field(m, 'LoginSuccess', 'retcode').required = false;
  }),
  row('a field of an answer made mandatory', 'field/required', 'patch', 'major', (m) => {
    field(m, 'CallInfo', 'callid').required = true;
  }),
  row('a field of a request made mandatory', 'field/required', 'major', 'patch', (m) => {
    field(m, 'LoginRequest', 'autoanswer').required = true;
  }),
  row('another type of a field with the same values', 'field/type-name', 'major', 'patch', (m) => {
    m.schemas.Flag = structuredClone(schema(m, 'WireBoolean'));
    field(m, 'LoginRequest', 'autoanswer').schema = {
      ...field(m, 'LoginRequest', 'autoanswer').schema,
      kind: 'ref',
      name: 'Flag',
    } as ReturnType<typeof field>['schema'];
  }),
  row('another type of entries with the same values', 'array/type-name', 'major', 'patch', (m) => {
    m.schemas.SkillId = structuredClone(schema(m, 'WireInteger'));
    (field(m, 'AdjustSkillRequest', 'skills').schema as { items: unknown }).items = { kind: 'ref', name: 'SkillId' };
  }),
  row('a named type gone, its values in place', 'schema/removed', 'major', 'patch', (m) => {
    delete m.schemas.WireInteger;
  }),
  row('an event removed', 'event/removed', 'major', 'major', (m) => {
    drop(m.events, ({ type }) => type === 'AgentEvent_Talking');
    delete m.schemas.AgentEvent_Talking;
    const union = schema(m, 'AgentEvent');
    if (union.kind === 'union') drop(union.of, (one) => one.kind === 'ref' && one.name === 'AgentEvent_Talking');
    drop(text(field(m, 'UnknownEvent', 'eventType').schema).except ?? [], (type) => type === 'AgentEvent_Talking');
  }),
  row('an event that means another state of the agent', 'event/agent-state', 'major', 'major', (m) => {
    event(m, 'AgentState_Busy').agentState = 'talking';
  }),
  row('an event that tells no state of the agent any more', 'event/agent-state', 'major', 'patch', (m) => {
    delete event(m, 'AgentState_Busy').agentState;
  }),
  row('an event that means another state of the call', 'event/call-effect', 'major', 'major', (m) => {
    const { call } = event(m, 'AgentEvent_Hold');
    if (call) call.effect = 'talking';
  }),
  row('an event that tells nothing of a call any more', 'event/call-effect', 'major', 'patch', (m) => {
    delete event(m, 'AgentEvent_Hold').call;
  }),
  row('an event without its content', 'event/content', 'major', 'major', (m) => {
    delete event(m, 'AgentEvent_Talking').content;
  }),
  row('a return code removed', 'code/removed', 'major', 'major', (m) =>
    drop(m.retcodes, (one) => one.code === '100-006'),
  ),
  row('a return code that does not come everywhere', 'code/scope', 'patch', 'major', (m) => {
    code(m, '000-002').everywhere = false;
  }),
  row('an edition removed', 'edition/removed', 'major', 'major', (m) =>
    drop(m.editions, ({ name }) => name === '2024-09'),
  ),
  row('another baseline', 'edition/baseline', 'major', 'major', (m) => {
    m.edition = '2024-09';
  }),
  row('an operation gone from an edition', 'operation/removed', 'major', 'patch', (m) => {
    operation(m, 'sayBusy').removedIn = '2025-11';
  }),
  row('an operation that came later than was said', 'operation/removed', 'major', 'patch', (m) => {
    operation(m, 'sayBusy').introducedIn = '2024-09';
  }),
  row('another format of model.json', 'model/format', 'major', 'patch', (m) => {
    (m as { format: number }).format = 2;
  }),
  row('a group removed', 'group/removed', 'major', 'patch', (m) => drop(m.groups, ({ name }) => name === 'video')),
  row('a base address removed', 'server/removed', 'major', 'major', (m) => {
    m.servers.pop();
  }),
  row('the simulator as first base address', 'server/first', 'major', 'patch', (m) => {
    m.servers.reverse();
  }),
  row('another default port', 'server/variable', 'major', 'major', (m) => {
    const port = m.servers[0]?.variables.find(({ name }) => name === 'port');
    if (port) port.default = '8443';
  }),
  row('a mandatory request header added', 'header/request', 'major', 'minor', (m) => {
    const [first] = m.headers.request;
    if (first) m.headers.request.push({ ...first, name: 'X-Tenant' });
  }),
  row('another usual Content-Type', 'header/request', 'major', 'major', (m) => {
    const [first] = m.headers.request;
    if (first) first.default = 'text/plain';
  }),
  row('another form of Set-GUID', 'header/response', 'major', 'major', (m) => {
    const [first] = m.headers.response;
    if (first) first.pattern = '^GUID=.+$';
  }),
  row('the header Set-GUID gone', 'header/response', 'major', 'major', (m) => {
    m.headers.response = [];
  }),
  row('an address of older clients gone', 'legacy', 'major', 'patch', (m) => {
    m.legacy.routes.pop();
  }),
];

type NumberSchemaDraft = { -readonly [Key in keyof NumberSchema]: NumberSchema[Key] } & { values?: unknown[] };
