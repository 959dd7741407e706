import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { emitGo } from '../emit/go/go.ts';
import { exported, methodName, parameterName } from '../emit/go/names.ts';
import { comment } from '../emit/go/text.ts';
import type { Model } from '../model/model.ts';

const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
const module = 'packages/client-go/ccgateway';

test('no generated file of Go is stale: Go wants them beside the others, where nothing else removes them', () => {
  const marked = readdirSync(join(root, module)).filter((name) => /_gen(_test)?\.\w+$/.test(name));
  const emitted = emitGo(model).map(([path]) => path);
  expect(marked.map((name) => `${module}/${name}`).sort()).toEqual(emitted.sort());
});

test('names of the wire take the form of Go', () => {
  expect(exported('agentid')).toBe('AgentID');
  expect(exported('callids')).toBe('CallIDs');
  expect(exported('AgentEvent_Talking')).toBe('AgentEventTalking');
  expect(exported('OUTBOUND_DETECT_EVENT')).toBe('OutboundDetectEvent');
  expect(methodName('queryCallInfoByCallId')).toBe('QueryCallInfoByCallID');
  expect(methodName('callout')).toBe('Callout');
  expect(parameterName('vdnid')).toBe('vdnID');
  // A parameter may not hide a keyword or what the function itself uses.
  expect(parameterName('type')).toBe('typeValue');
});

test('every operation is a method, and what it demands a parameter of it', () => {
  const text = new Map(emitGo(model)).get(`${module}/operations_gen.go`) ?? '';
  for (const { id, parameters, body } of model.operations) {
    const [, signature = ''] =
      new RegExp(`^func \\(c \\*Client\\) ${methodName(id)}\\(([^\\n]*)`, 'm').exec(text) ?? [];
    expect(signature, id).toContain('ctx context.Context');
    for (const { name, required } of [...parameters.path, ...parameters.query])
      expect(
        new RegExp(`\\b${parameterName(name)}\\b`).test(signature.split('options *')[0] ?? ''),
        `${id} ${name}`,
      ).toBe(required);
    if (body?.required && body.schema.kind === 'ref') {
      const schema = model.schemas[body.schema.name];
      for (const { name } of schema?.kind === 'object' ? schema.properties.filter(({ required }) => required) : [])
        expect(signature, `${id} ${name}`).toMatch(new RegExp(`\\b${parameterName(name)}\\b`));
    }
  }
});

test('a comment is one that gofmt leaves as it is', () => {
  expect(comment(['One.', '', '- a', '- b', '', '', 'Two.', ''])).toBe(
    '// One.\n//\n//   - a\n//   - b\n//\n// Two.\n',
  );
});
