import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { emitJava } from '../emit/java/java.ts';
import { className, constantName, memberName } from '../emit/java/names.ts';
import { banner, javadoc } from '../emit/java/text.ts';
import type { Model } from '../model/model.ts';

const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
const files = new Map(emitJava(model));
const main = 'packages/client-java/src/main/java/ccgateway';

test('no generated class of Java is stale, also where it lies beside the hand-written ones', () => {
  const marked = globSync('packages/client-java/src/**/*.java', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').startsWith(banner),
  );
  expect(marked.sort()).toEqual([...files.keys()].filter((path) => path.endsWith('.java')).sort());
});

test('names of the wire take the form of Java', () => {
  expect(className('AgentEvent_Talking')).toBe('AgentEventTalking');
  expect(className('OUTBOUND_DETECT_EVENT')).toBe('OutboundDetectEvent');
  expect(memberName('agentid')).toBe('agentId');
  expect(memberName('phonenum')).toBe('phoneNum');
  expect(memberName('callBackUri')).toBe('callBackUri');
  expect(constantName('sayBusy')).toBe('SAY_BUSY');
  // A member may not hide a keyword or what every object has.
  expect(memberName('default')).toBe('defaultValue');
  expect(memberName('toString')).toBe('toStringValue');
  // A word that nobody put on the list stays whole.
  expect(memberName('xyzzyid')).toBe('xyzzyid');
});

test('every operation is a method that demands what it demands, and nothing else', () => {
  const text = files.get(`${main}/Operations.java`) ?? '';
  for (const { id, parameters, body } of model.operations) {
    const [own = '', ...others] = [
      ...text.matchAll(new RegExp(`^ {2}public Outcome<.*> ${id}\\(([^)]*)\\) \\{`, 'gm')),
    ].map(([, given = '']) => given);
    const schema = body?.schema.kind === 'ref' ? model.schemas[body.schema.name] : undefined;
    const fields = schema?.kind === 'object' ? schema.properties : [];
    const all = [
      ...[...parameters.path, ...parameters.query].map(({ name, required }) => ({ name, required })),
      ...fields.map(({ name, required }) => ({ name, required: required && body?.required === true })),
    ];
    if (body && fields.length === 0) all.push({ name: 'body', required: body.required });
    const names = own.split(', ').map((parameter) => parameter.split(' ').at(-1));
    const demanded = all.filter(({ required }) => required).map(({ name }) => memberName(name));
    expect(names, id).toEqual(demanded);
    // What may be left out is in a class of its own, which another method of the name takes.
    const left = all.filter(({ required }) => !required);
    expect(others.length, id).toBe(left.length > 0 ? 1 : 0);
    const options = files.get(`${main}/options/${className(id)}Options.java`);
    for (const { name } of left) expect(options, `${id} ${name}`).toContain(`"${name}"`);
  }
});

test('every event has a class, and the reader of events knows it', () => {
  const known = files.get(`${main}/KnownEvents.java`);
  for (const { type } of model.events) {
    expect(files.get(`${main}/event/${className(type)}.java`), type).toContain(`TYPE = "${type}";`);
    expect(known, type).toContain(`CLASSES.put(${className(type)}.TYPE, ${className(type)}::new);`);
  }
});

test('texts cannot end a comment, nor become a tag or an escape of the compiler', () => {
  expect(javadoc(['Ends */ here, <b> & @see \\u000a.', 'Has `code`.'], ['@param agentId <any>'])).toBe(
    [
      '/**',
      ' * Ends *&#47; here, &lt;b&gt; &amp; &#64;see &#92;u000a.',
      ' *',
      ' * <p>Has <code>code</code>.',
      ' *',
      ' * @param agentId &lt;any&gt;',
      ' */',
      '',
    ].join('\n'),
  );
});
