// Edits of the model that break nobody.
import type { Edit } from './breaking-edits.ts';
import { code, event, field, object, operation, query, schema, text } from './draft.ts';

type Side = Edit['clients'];

function row(name: string, rule: string, clients: Side, gateways: Side, edit: Edit['edit']): Edit {
  return { name, rule, clients, gateways, edit };
}

export const harmlessEdits: readonly Edit[] = [
  row('an operation added', 'operation/added', 'minor', 'minor', (m) => {
    m.operations.push({
      ...structuredClone(operation(m, 'rest')),
      id: 'restAgain',
      path: '/onlineagent/{agentid}/rest-again',
    });
  }),
  row('a call that needs no GUID any more', 'operation/guid', 'minor', 'minor', (m) => {
    operation(m, 'sayBusy').needsGuid = false;
  }),
  row('an operation deprecated', 'operation/deprecated', 'minor', 'patch', (m) => {
    operation(m, 'sayBusy').deprecated = true;
  }),
  row('a further prerequisite', 'operation/prerequisites', 'minor', 'patch', (m) => {
    operation(m, 'sayBusy').prerequisites.push('The agent is idle.');
  }),
  row('a prerequisite in other words', 'operation/prerequisites', 'patch', 'patch', (m) => {
    operation(m, 'sayBusy').prerequisites = ['The agent is signed in.'];
  }),
  row('a listed return code added', 'operation/code-added', 'minor', 'minor', (m) => {
    operation(m, 'sayBusy').retcodes.push({ code: '000-000', evidence: 'seen' });
  }),
  row('a listed return code that was seen', 'operation/code-evidence', 'patch', 'minor', (m) => {
    const listed = m.operations.flatMap(({ retcodes }) => retcodes).find(({ evidence }) => evidence === 'inferred');
    if (listed) listed.evidence = 'seen';
  }),
  row('a caused event added that nobody saw', 'operation/event-added', 'minor', 'minor', (m) => {
    operation(m, 'sayBusy').events.push({ event: 'AgentState_Busy', evidence: 'inferred' });
  }),
  row('another condition of an event', 'operation/event-condition', 'minor', 'minor', (m) => {
    const first = operation(m, 'sayFree').events.find(({ when }) => when !== undefined);
    if (first) first.when = 'the agent was on a rest';
  }),
  row('a caused event that was seen', 'operation/event-evidence', 'patch', 'minor', (m) => {
    for (const one of operation(m, 'login').events) one.evidence = 'seen';
  }),
  row('a webhook added', 'webhook/added', 'minor', 'minor', (m) => {
    const [first] = structuredClone(m.webhooks);
    if (first) m.webhooks.push({ ...first, id: 'pushState', path: 'pushState', key: 'pushState' });
  }),
  row('an optional parameter added', 'parameter/added', 'minor', 'minor', (m) => {
    operation(m, 'sayBusy').parameters.query.push({ ...query(m, 'sayBusy', 'prolong'), name: 'since' });
  }),
  row('a mandatory parameter made optional', 'parameter/required', 'minor', 'minor', (m) => {
    query(m, 'rest', 'restcause').required = false;
  }),
  row('an optional body added', 'body/added', 'minor', 'minor', (m) => {
    operation(m, 'sayBusy').body = structuredClone(
      operation(m, 'adjustSkill').body as NonNullable<(typeof m.operations)[0]['body']>,
    );
  }),
  row('a body made optional', 'body/required', 'minor', 'minor', (m) => {
    const { body } = operation(m, 'login');
    if (body) body.required = false;
  }),
  row('an example removed', 'example', 'minor', 'patch', (m) => {
    operation(m, 'sayBusy').result.examples.pop();
  }),
  row('an example added', 'example', 'patch', 'patch', (m) => {
    operation(m, 'sayBusy').result.examples.push({
      name: 'further',
      origin: 'made',
      value: { retcode: '0', message: '' },
    });
  }),
  row('any value instead of a string in a request', 'schema/type', 'minor', 'minor', (m) => {
    field(m, 'LoginRequest', 'autoanswer').schema = { kind: 'any', default: true };
  }),
  row('the upper bound of a request one higher', 'schema/range', 'minor', 'minor', (m) => {
    (query(m, 'rest', 'time').schema as { maximum: number }).maximum += 1;
  }),
  row('a longer text in a request', 'schema/length', 'minor', 'minor', (m) => {
    text(field(m, 'LoginRequest', 'password').schema).maxLength = 64;
  }),
  row('no pattern of a request any more', 'schema/pattern', 'minor', 'minor', (m) => {
    delete text(query(m, 'secondDialEx', 'number').schema).pattern;
  }),
  row('a value of a request added', 'schema/values', 'minor', 'minor', (m) => {
    (field(m, 'TransferRequest', 'devicetype').schema as { values: unknown[] }).values.push({ value: 99 });
  }),
  row('a value of a list that may grow added', 'schema/values', 'minor', 'minor', (m) => {
    text(schema(m, 'ReturnCode')).values?.push({ value: '999-999' });
  }),
  row('null in a request', 'schema/null', 'minor', 'minor', (m) => {
    field(m, 'LoginRequest', 'password').schema.nullable = true;
  }),
  row('a default told', 'schema/default', 'minor', 'minor', (m) => {
    query(m, 'rest', 'time').schema.default = 600;
  }),
  row('a unit told', 'schema/unit', 'minor', 'patch', (m) => {
    query(m, 'rest', 'restcause').schema.unit = 'seconds';
  }),
  row('another secret', 'schema/secret', 'minor', 'patch', (m) => {
    field(m, 'CallInfo', 'callid').schema.secret = 'sensitive';
  }),
  row('a further form on the wire of a request', 'schema/wire', 'minor', 'minor', (m) => {
    field(m, 'LoginRequest', 'password').schema.wire = [{ kind: 'integer' }];
  }),
  row('a known value added', 'schema/known-values', 'minor', 'patch', (m) => {
    schema(m, 'CallFeature').known?.push({ value: '99', meaning: 'a kind of its own' });
  }),
  row('a meaning in other words', 'schema/meaning', 'patch', 'patch', (m) => {
    code(m, '100-006').meaning = 'The agent has not signed in.';
  }),
  row('an optional field of an answer added', 'field/added', 'minor', 'minor', (m) => {
    object(m, 'CallInfo').properties.push({ name: 'tenant', required: false, schema: { kind: 'string' } });
  }),
  row('an optional field of a request added', 'field/added', 'minor', 'minor', (m) => {
    object(m, 'LoginRequest').properties.push({ name: 'tenant', required: false, schema: { kind: 'string' } });
  }),
  row('a field of a request not mandatory any more', 'field/required', 'minor', 'minor', (m) => {
    field(m, 'LoginRequest', 'password').required = false;
  }),
  row('further fields of an answer expected', 'schema/open', 'minor', 'minor', (m) => {
    (schema(m, 'CallInfo') as { open?: true }).open = true;
  }),
  row('a named type added', 'schema/added', 'minor', 'patch', (m) => {
    m.schemas.Tenant = { kind: 'string' };
  }),
  row('an event added', 'event/added', 'minor', 'minor', (m) => {
    const type = 'AgentEvent_New';
    m.events.push({ ...structuredClone(event(m, 'AgentEvent_Talking')), type });
    m.schemas[type] = { ...structuredClone(object(m, 'AgentEvent_Talking')), name: type, title: type };
    const union = schema(m, 'AgentEvent');
    if (union.kind === 'union') union.of.push({ kind: 'ref', name: type });
    text(field(m, 'UnknownEvent', 'eventType').schema).except?.push(type);
  }),
  row('an event that tells a state of the agent', 'event/agent-state', 'minor', 'minor', (m) => {
    event(m, 'AgentEvent_Talking').agentState = 'talking';
  }),
  row('an event that tells of a call', 'event/call-effect', 'minor', 'minor', (m) => {
    event(m, 'AgentState_Ready').call = { effect: 'none', evidence: 'seen' };
  }),
  row('an effect on a call that was seen', 'event/call-evidence', 'patch', 'minor', (m) => {
    const { call } = m.events.find((one) => one.call !== undefined && one.call.evidence !== 'seen') ?? {};
    if (call) call.evidence = 'seen';
  }),
  row('a return code added', 'code/added', 'minor', 'minor', (m) => {
    m.retcodes.push({ ...structuredClone(code(m, '100-006')), code: '100-999', meaning: 'A further meaning.' });
  }),
  row('a return code of a further operation', 'code/scope', 'minor', 'minor', (m) => {
    code(m, '100-010').applies?.operations.push('sayBusy');
  }),
  row('an edition added', 'edition/added', 'minor', 'minor', (m) => {
    m.editions.push({ name: '2027-01', title: 'Edition 2027-01', description: '' });
  }),
  row('another licence', 'model/license', 'minor', 'minor', (m) => {
    m.license = { name: 'MIT', identifier: 'MIT' };
  }),
  row('another version', 'model/version', 'patch', 'patch', (m) => {
    m.version = '0.2.0';
  }),
  row('a group added', 'group/added', 'minor', 'patch', (m) => {
    m.groups.push({ name: 'further', title: 'Further', description: '' });
  }),
  row('a base address added', 'server/added', 'minor', 'minor', (m) => {
    m.servers.push({ url: 'https://127.0.0.1/agentgateway/resource', description: '', variables: [] });
  }),
  row('an optional request header added', 'header/request', 'minor', 'minor', (m) => {
    const [first] = m.headers.request;
    if (first) m.headers.request.push({ ...first, name: 'X-Trace', required: false });
  }),
  row('an optional header of answers added', 'header/response', 'minor', 'minor', (m) => {
    const [first] = m.headers.response;
    if (first) m.headers.response.push({ ...first, name: 'X-Trace' });
  }),
  row('an address of older clients added', 'legacy', 'minor', 'patch', (m) => {
    const [first] = m.legacy.routes;
    if (first) m.legacy.routes.push({ ...first, path: '/old' });
  }),
  row('a source that was seen', 'source', 'patch', 'minor', (m) => {
    operation(m, 'vrcToken').source.evidence = 'inferred';
    const one = m.operations.find(({ source }) => source.evidence !== 'seen' && source.evidence !== 'inferred');
    const event = m.events.find(({ source }) => source.evidence === 'third-party');
    if (one) one.source.evidence = 'seen';
    if (event) event.source.evidence = 'seen';
  }),
  row('a remark on an edition', 'lifetime', 'patch', 'patch', (m) => {
    operation(m, 'sayBusy').remarks = [{ changed: '2025-11', note: 'It is told elsewhere.' }];
  }),
  row('a description in other words', 'text', 'patch', 'patch', (m) => {
    operation(m, 'sayBusy').description = 'Sets the agent busy.';
  }),
];
