import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readModel } from '../cli/derive.ts';
import { root } from '../cli/paths.ts';
import { lintWorkflows } from '../lint/workflows.ts';
import { workflowFile } from '../model/workflows.ts';

const model = readModel();
const text = readFileSync(join(root, 'spec/workflows/consult-and-transfer.arazzo.yaml'), 'utf8');

const slips: [string, string, string, RegExp][] = [
  [
    'an operation',
    'operationId: callInner',
    'operationId: callIner',
    /callIner is no operation; did you mean callInner\?/,
  ],
  ['a field of a body', '"called"', '"caled"', /caled is no field of callInner; did you mean called\?/],
  ['an event', 'AgentEvent_Hold"', 'AgentEvent_Hod"', /AgentEvent_Hod is no event; did you mean AgentEvent_Hold\?/],
  ['a return code', 'retcode == "0"', 'retcode == "999-999"', /999-999 is no return code; /],
  ['a condition', 'retcode == "0"', 'retcode != "0"', /runners here know conditions like .* only/],
  ['a preparation', 'x-prepare: [ring', 'x-prepare: [rings', /rings is not known here; use colleague, ring, push\./],
  ['the name of the flow', 'workflowId: consult-and', 'workflowId: consult-or', /give both one name\./],
  [
    'a parameter',
    'name: agentid, in: path, value: $inputs.otherAgentid',
    'name: agentId, in: path, value: x',
    /agentId is no parameter of getAgentEvent/,
  ],
];

test.each(slips)('%s of a flow that the description does not have is told', (_, from, to, sentence) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const line = changed.split('\n').findIndex((one, index) => one !== text.split('\n')[index]) + 1;
  const lint = () => lintWorkflows([workflowFile('consult-and-transfer', changed)], model);
  expect(lint).toThrow(sentence);
  // The line of the mistake, or the first of the body that holds it.
  expect(lint).toThrow(
    new RegExp(`^spec/workflows/consult-and-transfer\\.arazzo\\.yaml:(${line}|${line - 1}|${line - 2}): `),
  );
});

test('the flow as it stands has no mistake', () => {
  expect(() => lintWorkflows([workflowFile('consult-and-transfer', text)], model)).not.toThrow();
});
