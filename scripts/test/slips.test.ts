import { join } from 'node:path';
import { sampled } from '@ccgateway/testing/test-sets';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { lintFacts } from '../lint/lint.ts';
import { buildModel } from '../model/build.ts';
import { readFiles, readTexts } from '../model/read-files.ts';

const folder = join(root, 'spec');
const texts = readTexts(folder);
const right = readFiles(folder, texts);

/** The messages of generation about the files of spec/ with one of them changed, added or removed. */
function told(changes: Record<string, string | undefined>): string {
  const changed = new Map(texts);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) changed.delete(path);
    else changed.set(path, text);
  }
  try {
    const files = readFiles(folder, changed, right);
    lintFacts({ files, model: buildModel(files) });
  } catch (error) {
    if ((error as Error).name !== 'Problem') throw error;
    return (error as Error).message;
  }
  return '';
}

/** The text of a file with a mistake in it. */
function slip(path: string, from: string | RegExp, to: string): Record<string, string> {
  const text = texts.get(path) ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return { [path]: changed };
}

const sayBusy = 'operations/onlineagent/sayBusy.yaml';
const text = (path: string) => texts.get(path) ?? '';

const slips: [string, () => Record<string, string | undefined>, RegExp][] = [
  [
    'a key of an operation misspelt',
    () => slip(sayBusy, 'x-retcodes:', 'x-retcode:'),
    /^spec\/operations\/onlineagent\/sayBusy\.yaml:\d+: x-retcode is not known here; did you mean x-retcodes\?$/,
  ],
  [
    'a key of the registry misspelt',
    () => slip('retcodes.yaml', 'everywhere: true', 'everywere: true'),
    /^spec\/retcodes\.yaml:\d+: everywere in \d{3}-\d{3} is not known here; did you mean everywhere\?$/,
  ],
  [
    'a correction of a field that does not exist',
    () => slip('corrections.yaml', 'field: vdnid ', 'field: vdnidd '),
    /^spec\/corrections\.yaml:\d+: loginEx has no vdnidd; did you mean vdnid\?$/,
  ],
  [
    'a correction of an operation that does not exist',
    () => slip('corrections.yaml', 'operation: loginEx', 'operation: loginExx'),
    /^spec\/corrections\.yaml:\d+: the operation loginExx does not exist; correct the name\.$/,
  ],
  [
    'half a correction',
    () => slip('corrections.yaml', / {2}choice: .*\n/, ''),
    /^spec\/corrections\.yaml:\d+: choice in 0 is missing; add it\.$/,
  ],
  [
    'an operation that no path names',
    () => slip('openapi.yaml', / {2}\/onlineagent\/\{agentid\}\/saybusy:\n.*\n.*\n/, ''),
    /^spec\/operations\/onlineagent\/sayBusy\.yaml:1: no path names this operation; add it to paths/,
  ],
  [
    'an operationId other than the name of its file',
    () => slip(sayBusy, 'operationId: sayBusy', 'operationId: sayBussy'),
    /sayBusy\.yaml:\d+: the operationId is sayBussy, the file is named sayBusy; give both one name\.$/,
  ],
  [
    'a tag other than the folder',
    () => slip(sayBusy, 'tags: [onlineagent]', 'tags: [voicecall]'),
    /sayBusy\.yaml:\d+: the tag is voicecall, the folder is onlineagent; correct the tag or move the file\.$/,
  ],
  [
    'a schema that nothing uses',
    () => ({ 'schemas/Orphan.yaml': text('schemas/CallRole.yaml').replaceAll('CallRole', 'Orphan') }),
    /^spec\/schemas\/Orphan\.yaml:1: nothing refers to this file; refer to it or remove it\.$/,
  ],
  [
    'an event outside the union',
    () => slip('schemas/AgentEvent.yaml', / {2}- \$ref: \.\.\/events\/AgentState_Work\.yaml\n/, ''),
    /^spec\/events\/AgentState_Work\.yaml:1: nothing refers to this file/,
  ],
  [
    'a state of the agent that does not exist',
    () => slip('events/AgentState_Work.yaml', 'x-agent-state: wrap-up', 'x-agent-state: wrapup'),
    /AgentState_Work\.yaml:\d+: the value in x-agent-state is not one of idle, busy, wrap-up/,
  ],
  [
    'an effect on a call that does not exist',
    () => slip('events/AgentEvent_Hold.yaml', 'effect: held', 'effect: hold'),
    /AgentEvent_Hold\.yaml:\d+: the value in x-call effect is not one of announced, ringing/,
  ],
  [
    'an effect on a call without its evidence',
    () => slip('events/AgentEvent_Hold.yaml', 'effect: held\n  evidence: seen', 'effect: held'),
    /AgentEvent_Hold\.yaml:\d+: evidence in x-call is missing; add it\.$/m,
  ],
  [
    'an effect that is concluded without saying from what',
    () => slip('events/AgentEvent_Hold.yaml', 'effect: held\n  evidence: seen', 'effect: held\n  evidence: inferred'),
    /AgentEvent_Hold\.yaml:\d+: note in x-call is missing; add it\.$/m,
  ],
  [
    'no effect without saying why',
    () => slip('events/AgentEvent_Hold.yaml', 'effect: held', 'effect: none'),
    /AgentEvent_Hold\.yaml:\d+: note in x-call is missing; add it\.$/m,
  ],
  [
    'an event that names a call and does not say what it tells of it',
    () => slip('events/AgentMediaEvent_Record.yaml', /^x-call:\n(?: .*\n)+/m, ''),
    /AgentMediaEvent_Record\.yaml:\d+: the event names a call, or is of the category call; say in x-call/,
  ],
  [
    'an event of calls that does not say what it tells of one',
    () => slip('events/AgentEvent_Orders_Notify.yaml', /^x-call:\n(?: .*\n)+/m, ''),
    /AgentEvent_Orders_Notify\.yaml:\d+: the event names a call, or is of the category call; say in x-call/,
  ],
  [
    'an effect on a call that the content does not name',
    () => slip('events/AgentEvent_Conference.yaml', /^ {6}callid:\n(?: {8}.*\n)+/m, ''),
    /AgentEvent_Conference\.yaml:\d+: the content names no call by callid, callId or a text, so the effect conference/,
  ],
  [
    'a keyword that the check of input would drop',
    () => slip(sayBusy, 'type: boolean', 'type: boolean\n      not: { const: true }'),
    /sayBusy\.yaml:\d+: not in parameters 2 schema is not known here; correct the name or remove it\.$/,
  ],
  [
    'a return code that is not registered',
    () => slip(sayBusy, "'100-009'", "'100-999'"),
    /sayBusy\.yaml:\d+: return code 100-999 is not registered; add it to spec\/retcodes\.yaml/,
  ],
  [
    'an event that does not exist',
    () => slip(sayBusy, 'AgentState_SetNotReady_Success', 'AgentState_SetNotReady_Sucess'),
    /sayBusy\.yaml:\d+: event AgentState_SetNotReady_Sucess is not known; did you mean AgentState_SetNotReady_Success\?$/,
  ],
  [
    'a list in a description',
    () => slip(sayBusy, /description: Puts.*/, 'description: |-\n  Puts:\n\n  - a thing'),
    /sayBusy\.yaml:\d+: the value in description must NOT be valid; correct it\.$/,
  ],
  [
    'a body without an example',
    () => slip('operations/voicecall/release.yaml', / {8}examples:[\s\S]*?(?= {2}default:)/, ''),
    /release\.yaml:\d+: examples in responses 200 content application\/json is missing; add it\.$/,
  ],
  [
    'an example that does not say where it comes from',
    () => slip(sayBusy, / +x-origin: printed\n/, ''),
    /sayBusy\.yaml:\d+: x-origin in .* documented is missing; add it\.$/,
  ],
  [
    'an event whose example does not say where it comes from',
    () => slip('events/AgentState_Work.yaml', /^x-origin: .*\n/m, ''),
    /AgentState_Work\.yaml:\d+: x-origin is missing; add it\.$/,
  ],
  [
    'a made example under the name of a printed one',
    () => slip(sayBusy, 'x-origin: printed', 'x-origin: made'),
    /sayBusy\.yaml:\d+: the value in .* documented x-origin is not printed; correct it\.$/,
  ],
  [
    'a summary that states what the page lacks',
    () => slip(sayBusy, 'summary: As the document prints it', 'summary: Success; the document prints no example'),
    /sayBusy\.yaml:\d+: the value in .* documented summary must NOT be valid; correct it\.$/,
  ],
  [
    'an example that is absent and unseen at once',
    () =>
      slip(
        'operations/voicecall/dropCall.yaml',
        '  absent: [example]\n',
        '  absent: [example]\n  unseen:\n    - part: example\n      note: The example.\n',
      ),
    /dropCall\.yaml:\d+: the example is absent and unseen at once; keep absent if the page was read whole/,
  ],
  [
    'a made example without a statement on the printed one',
    () => slip('operations/voicecall/dropCall.yaml', '  absent: [example]\n', ''),
    /dropCall\.yaml:\d+: no example of the answer is printed; say absent: \[example\] if the page has none, or unseen/,
  ],
  [
    'a printed example that is marked as absent',
    () => slip('operations/voicecall/answer.yaml', '  evidence: seen\n', '  evidence: seen\n  absent: [example]\n'),
    /answer\.yaml:\d+: absent names the example, yet printed ones stand here; correct one of them\.$/,
  ],
  [
    'a return code without a source',
    () => slip('retcodes.yaml', /^ +x-source:.*(\n {4}.*)*\n/m, ''),
    /^spec\/retcodes\.yaml:\d+: x-source in 000-000 is missing; add it\.$/,
  ],
  [
    'a return code that nothing uses',
    () => slip('retcodes.yaml', /(?<=^'100-010':\n(?: .*\n)*?) {2}applies:\n( {4}.*\n)*/m, ''),
    /^spec\/retcodes\.yaml:\d+: return code 100-010 is listed by no operation; say in applies where it arises/,
  ],
  [
    'evidence "seen" without a page',
    () => slip(sayBusy, /^ {2}page: .*\n/m, ''),
    /sayBusy\.yaml:\d+: page in x-source is missing; add it\.$/,
  ],
  [
    'a reference to nothing',
    () => slip(sayBusy, 'parameters/agentid.yaml', 'parameters/agentld.yaml'),
    /sayBusy\.yaml:\d+: \.\.\/\.\.\/parameters\/agentld\.yaml leads nowhere; correct the reference\.$/,
  ],
  [
    'a path other than the one that the page prints',
    () => slip('openapi.yaml', '/onlineagent/{agentid}/saybusy:', '/onlineagent/{agentid}/saybusi:'),
    /sayBusy\.yaml:\d+: the path map says POST \/onlineagent\/\{agentid\}\/saybusi, x-source\.uri of sayBusy says/,
  ],
  [
    'an address without its method',
    () => slip(sayBusy, 'uri: POST /', 'uri: /'),
    /sayBusy\.yaml:\d+: the value in x-source uri must match pattern/,
  ],
  [
    'a query other than the one that the page prints',
    () => slip('operations/onlineagent/resetSkill.yaml', 'skillid={skillid}&', 'skill={skillid}&'),
    /resetSkill\.yaml:\d+: the query of x-source\.uri is "skill=.*", the parameters make it "skillid=/,
  ],
  [
    'a misprinted query without a correction',
    () => slip('corrections.yaml', '- { operation: rest, field: prolong }', '- { operation: rest }'),
    /rest\.yaml:\d+: the query of x-source\.uri is "prolong=\{false\}", .* add a correction/,
  ],
  [
    'a number whose unit is in its text only',
    () => slip('schemas/CallInfo.yaml', / +x-unit: seconds\n/, ''),
    /^spec\/schemas\/CallInfo\.yaml:\d+: "[^"]*seconds\." speaks of seconds, x-unit is missing; write x-unit: seconds/,
  ],
  [
    'a number whose text names a unit other than its own',
    () => slip('operations/onlineagent/rest.yaml', 'x-unit: seconds', 'x-unit: minutes'),
    /rest\.yaml:\d+: "Length of the rest in seconds, .*" speaks of seconds, x-unit says minutes/,
  ],
  [
    'a mere word as the meaning of a value',
    () => slip('operations/agentconf/holdParticipant.yaml', "'2': play the given file", "'2': the only value"),
    /holdParticipant\.yaml:\d+: the value in .* playMode x-enumDescriptions 2 must NOT be valid; correct it\.$/,
  ],
  [
    'the edition of an event stated by an operation',
    () =>
      slip(
        'operations/qualitycontrol/addInsert.yaml',
        'x-prerequisites:',
        "x-edition:\n  - changed: '2025-11'\n    note: AgentOther_BeQcStart comes too.\n\nx-prerequisites:",
      ),
    /addInsert\.yaml:\d+: x-edition speaks of AgentOther_BeQcStart, which says itself since when it exists/,
  ],
  [
    'a header Guid that only one place has',
    () => slip(sayBusy, 'x-request-headers: [Content-Type, Guid]', 'x-request-headers: [Content-Type]'),
    /sayBusy\.yaml:\d+: Guid stands in only one of x-request-headers and security/,
  ],
  [
    'a second definition of agentid',
    () =>
      slip(
        sayBusy,
        '- $ref: ../../parameters/agentid.yaml',
        '- name: agentid\n    in: path\n    required: true\n    description: Agent ID.\n    schema: { type: string }\n    x-source: { evidence: inferred }',
      ),
    /sayBusy\.yaml:\d+: the parameter agentid is defined again here/,
  ],
  [
    'a title that another schema has',
    () => slip('schemas/CallRole.yaml', /^title: .*/m, 'title: CallFeature'),
    /^spec\/schemas\/Call\w+\.yaml:\d+: the title "CallFeature" in Call\w+ stands in Call\w+ too/,
  ],
  [
    'a webhook with the tag of a path',
    () => ({
      'operations/push/pushEvent.yaml': undefined,
      'operations/agentevent/pushEvent.yaml': text('operations/push/pushEvent.yaml').replace(
        'tags: [push]',
        'tags: [agentevent]',
      ),
      ...slip('openapi.yaml', 'operations/push/pushEvent.yaml', 'operations/agentevent/pushEvent.yaml'),
    }),
    /pushEvent\.yaml:\d+: the webhook pushEvent shares the tag agentevent with paths/,
  ],
  [
    'a file that names no JSON Schema',
    () => slip(sayBusy, /^#.*\n/, ''),
    /sayBusy\.yaml:1: the first line names no JSON Schema of spec\/format; write "# yaml-language-server: \$schema=\.\.\/\.\.\/format\//,
  ],
  [
    'a legacy form of an operation that does not exist',
    () => slip('legacy.yaml', 'operation: phonepickup', 'operation: phonepikup'),
    /^spec\/legacy\.yaml:\d+: the operation phonepikup does not exist; did you mean phonepickup\?$/,
  ],
  [
    'a legacy form that is the described one',
    () => slip('legacy.yaml', 'method: PUT', 'method: POST'),
    /^spec\/legacy\.yaml:\d+: phonepickup is described with POST; remove the method or correct it\.$/,
  ],
  [
    'a legacy path without the parameters of the described one',
    () => slip('legacy.yaml', '/voicecall/{agentid}/previewcallout', '/voicecall/{agent}/previewcallout'),
    /^spec\/legacy\.yaml:\d+: the path of previewCallout has the parameters \{agentid\}; name the same\.$/,
  ],
  [
    'a legacy name of a query parameter that does not exist',
    () => slip('legacy.yaml', 'skillid: skillId', 'skillid: skill'),
    /^spec\/legacy\.yaml:\d+: requestAppointedCall has no query parameter skill; take one of: skillId\.$/,
  ],
  [
    'a legacy route that is described',
    () => slip('legacy.yaml', 'path: /agentevent/allagentevent', 'path: /agentevent/{agentid}'),
    /^spec\/legacy\.yaml:\d+: GET \/agentevent\/\{agentid\} is described; remove it here\.$/,
  ],
  [
    'a legacy route that stands twice',
    () => slip('legacy.yaml', 'agentgroup/{agentid}/ispickup', 'agentgroup/{agentid}/iscensor'),
    /^spec\/legacy\.yaml:\d+: GET \/agentgroup\/\{agentid\}\/iscensor stands here twice; remove one\.$/,
  ],
  [
    'a legacy route with the name of another',
    () => slip('legacy.yaml', 'name: isPickUp', 'name: isCensor'),
    /legacy\.yaml:\d+: another function of agentgroup is named isCensor; name the two differently\.$/,
  ],
  [
    'a legacy route whose group no object of the script has',
    () => slip('legacy.yaml', 'group: querymonitor', 'group: querymonitors'),
    /^spec\/legacy\.yaml:\d+: no object of the script calls \/querymonitor; add it to objects, or write script: false\.$/m,
  ],
  [
    'a legacy twin that does not exist',
    () => slip('legacy.yaml', 'operation: handShake', 'operation: handshake'),
    /^spec\/legacy\.yaml:\d+: the operation handshake does not exist; did you mean handShake\?$/,
  ],
  [
    'a legacy twin whose query parameter the address lacks',
    () => slip('legacy.yaml', 'seconddial/{number}', 'seconddial/{digits}'),
    /^spec\/legacy\.yaml:\d+: secondDialEx needs the query parameter number, which this address lacks\.$/,
  ],
  [
    'a legacy twin with a parameter that the address lacks',
    () => slip('legacy.yaml', '{ receiver: agentIds', '{ reciever: agentIds'),
    /^spec\/legacy\.yaml:\d+: reciever is no parameter of this address; take one of: agentid, receiver, content\.$/,
  ],
  [
    'a legacy twin with a field that the described body lacks',
    () => slip('legacy.yaml', 'oldpassword: oldPassword', 'oldpassword: oldPasword'),
    /^spec\/legacy\.yaml:\d+: the body of modifyAccountPwdEx has no field oldPasword; take one of: /,
  ],
  [
    'a legacy form whose function has the name of the operation',
    () => slip('legacy.yaml', 'name: releaseForVTM', 'name: releaseEx'),
    /^spec\/legacy\.yaml:\d+: releaseEx is the operation's own name; remove it here\.$/,
  ],
  [
    'a legacy route that is answered in two ways',
    () => slip('legacy.yaml', 'simulated: true', 'simulated: true\n    twin: { operation: handShake }'),
    /^spec\/legacy\.yaml:\d+: handShake answers \/agentevent\/allagentevent; remove one of the two\.$/m,
  ],
  [
    'an action of an overlay without a target',
    () => slip('editions/2025-06.overlay.yaml', '$.schemas.WorkNumber', '$.schemas.WorkNumbr'),
    /^spec\/editions\/2025-06\.overlay\.yaml:\d+: the target \$\.schemas\.WorkNumbr does not exist: \$\.schemas has no WorkNumbr; did you mean WorkNumber\?$/,
  ],
  [
    'an addition in an overlay',
    () =>
      slip(
        'editions/2025-11.overlay.yaml',
        /actions:\n/,
        'actions:\n  - target: $.schemas.LoginRequest.properties.newcomer\n    description: A field is new.\n    update: { required: false }\n    x-source: { evidence: inferred }\n',
      ),
    /2025-11\.overlay\.yaml:\d+: the target .*newcomer does not exist: .*; what an edition adds stands in spec\/ with since/,
  ],
  [
    'a change that a remark repeats',
    () => slip('schemas/WorkNumber.yaml', /$/, "x-edition:\n  - changed: '2025-06'\n    note: 101 to 999999.\n"),
    /2025-06\.overlay\.yaml:\d+: spec\/ says in a remark of x-edition too what edition 2025-06 changes of \$\.schemas\.WorkNumber; remove the remark there\.$/,
  ],
  [
    'a change that changes nothing',
    () => slip('editions/2025-06.overlay.yaml', 'maximum: 999999', 'maximum: 59999'),
    /2025-06\.overlay\.yaml:\d+: range of \$\.schemas\.WorkNumber is what spec\/ or an earlier edition says already; remove it here\.$/,
  ],
  [
    'a change of a part that comes in a later edition',
    () =>
      slip(
        'operations/voicecall/beginMute.yaml',
        /^x-prerequisites:/m,
        "x-edition:\n  - since: '2025-11'\n\nx-prerequisites:",
      ),
    /2024-09\.overlay\.yaml:\d+: \$\.operations\.beginMute comes with edition 2025-11 in spec\/, so edition 2024-09 cannot change it/,
  ],
  [
    'a part of an edition that has no overlay',
    () => slip('operations/calldata/assignUserInQueue.yaml', "since: '2025-11'", "since: '2099-01'"),
    /^spec\/operations\/calldata\/assignUserInQueue\.yaml:\d+: since 2099-01 is later than the newest edition, \S+; write an overlay for the new edition, or correct the month\.$/,
  ],
  [
    'an addition that the baseline already has',
    () => slip('operations/calldata/assignUserInQueue.yaml', "since: '2025-11'", "since: '2023-09'"),
    /^spec\/operations\/calldata\/assignUserInQueue\.yaml:\d+: since 2023-09 is not later than the baseline, 2023-09; remove it/,
  ],
  [
    'an overlay whose edition is not that of its name',
    () => slip('editions/2025-06.overlay.yaml', "version: '2025-06'", "version: '2025-07'"),
    /2025-06\.overlay\.yaml:\d+: the edition is 2025-07, the file is named 2025-06\.overlay\.yaml/,
  ],
  ['text that is not YAML', () => slip('retcodes.yaml', /$/, '\n  : ['), /^spec\/retcodes\.yaml:\d+: not valid YAML/],
];

describe('generation reports file, line and remedy', () => {
  test('nothing if there is no mistake', () => {
    expect(told({})).toBe('');
  });

  test.each(sampled(slips, 4))('%s', (_, changes, sentence) => {
    expect(told(changes())).toMatch(sentence);
  });
});
