import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type Format, formats } from '../src/report/formats.ts';
import { xml } from '../src/report/junit.ts';
import { exitCodeOf, type Outcome } from '../src/report/outcome.ts';
import { finding, outcome, report, result } from './reports.ts';

const hostile = 'a<b>&"c"\u0000\u0001\u001b[31m\ud800 | `x` </details> ``` ]]>';
const broken = outcome(
  report([
    result(),
    result({
      check: 'success/hold',
      findings: [finding(), finding(), finding({ part: 'answer.body.result', came: hostile })],
    }),
    result({ check: 'later/one', required: false, findings: [finding({ check: 'later/one' })] }),
    result({ check: 'force/one', verdict: 'not-applicable', reason: 'The target does not claim force-code.' }),
    result({
      check: 'calls/one',
      verdict: 'not-testable',
      reason: 'No call rang.',
      findings: [finding({ check: 'calls/one' })],
    }),
    result({
      check: 'warn/one',
      findings: [finding({ check: 'warn/one', severity: 'warning', place: { file: 'day one.har', line: 7 } })],
    }),
  ]),
);
const sound = outcome(report([result()]));
const write = (format: Format, given: Outcome) => formats[format](given, { version: '1.2.3' });

describe('the exit code', () => {
  const codes: [string, Outcome, 0 | 1][] = [
    ['nothing wrong', sound, 0],
    ['an error', outcome(report([result({ findings: [finding()] })])), 1],
    ['a warning', outcome(report([result({ findings: [finding({ severity: 'warning' })] })])), 0],
    [
      'a warning that fails',
      outcome(report([result({ findings: [finding({ severity: 'warning' })] })]), { failOn: 'warning' }),
      1,
    ],
    [
      'a note where warnings fail',
      outcome(report([result({ findings: [finding({ severity: 'note' })] })]), { failOn: 'warning' }),
      0,
    ],
    [
      'a note that fails',
      outcome(report([result({ findings: [finding({ severity: 'note' })] })]), { failOn: 'note' }),
      1,
    ],
    [
      'an error of a check that the edition does not require',
      outcome(report([result(), result({ required: false, findings: [finding()] })])),
      0,
    ],
    ['not testable', outcome(report([result(), result({ verdict: 'not-testable' })], { planned: 1 })), 1],
    ['not applicable', outcome(report([result(), result({ verdict: 'not-applicable' })])), 0],
    ['fewer checks than planned', outcome(report([result()], { planned: 2 })), 1],
    ['nothing run', outcome(report([], { command: 'har' })), 1],
    ['all forgiven', outcome(report([result({ findings: [finding()] })]), { open: [] }), 0],
    [
      'a stale entry of the baseline',
      outcome(report([result()]), {
        stale: [
          { entry: { check: 'x', reason: 'y', date: '2026-01-01' }, place: { file: 'b.json', line: 3 }, why: 'why' },
        ],
      }),
      1,
    ],
  ];
  test.each(codes)('of a report with %s', (_, given, code) => expect(exitCodeOf(given)).toBe(code));
});

describe('every form', () => {
  test.each(Object.keys(formats) as Format[])('%s names each breach, once, and how often it came', (format) => {
    const text = write(format, broken);
    expect(text).toContain('answer/envelope');
    expect(text).toContain('answer.body.result');
    expect(text.match(/answer\.body\.message/g)?.length).toBeGreaterThan(0);
    if (format !== 'json' && format !== 'sarif' && format !== 'markdown') expect(text).toMatch(/\(2 times\)/);
  });

  test.each(Object.keys(formats) as Format[])('%s says that a sound target is sound', (format) => {
    expect(write(format, sound)).not.toContain('answer.body.message');
  });
});

test('the terminal report ends with what failed, and a sound one with one sentence', () => {
  expect(write('terminal', broken).trimEnd().split('\n').slice(-3)).toEqual([
    'Failed: 3 findings of severity error.',
    'Failed: 1 check not testable.',
    'Failed: Only 4 of 5 planned checks ran.',
  ]);
  expect(write('terminal', sound).trimEnd().split('\n').at(-1)).toBe('The contract is kept.');
});

test('the text of failures is short, however many there are', () => {
  const many = Array.from({ length: 500 }, (_, index) => finding({ part: `answer.body.f${index}` }));
  const text = write('text', outcome(report([result({ findings: many })])));
  expect(text.split('\n').length).toBeLessThan(50);
  expect(text).toContain('and 480 more');
});

test('the Markdown fits into a comment, and leaves no fold open', () => {
  const many = Array.from({ length: 2000 }, (_, index) => finding({ part: `answer.body.f${index}`, came: hostile }));
  for (const given of [broken, outcome(report([result({ findings: many })]))]) {
    const text = write('markdown', given);
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>\n/g)?.length ?? 0);
  }
});

test('the JSON keeps its schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  for (const given of [broken, sound]) {
    validate(JSON.parse(write('json', given)));
    expect(validate.errors).toBeNull();
  }
  validate({ ...JSON.parse(write('json', sound)), exitCode: 7 });
  expect(validate.errors).not.toBeNull();
});

describe('JUnit', () => {
  /** What Jenkins and GitLab read. */
  const elements: Readonly<Record<string, readonly string[]>> = {
    testsuites: ['name', 'tests', 'failures', 'errors', 'time'],
    testsuite: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    testcase: ['classname', 'name', 'time'],
    failure: ['message', 'type'],
    error: ['message', 'type'],
    skipped: ['message'],
    'system-out': [],
  };

  test('has the elements and attributes that its readers know, and counts right', () => {
    const text = write('junit', broken);
    for (const [, name = '', attributes = ''] of text.matchAll(/<([a-z][\w-]*)((?: [\w-]+="[^"]*")*)\s*\/?>/g)) {
      expect(Object.keys(elements)).toContain(name);
      for (const [, attribute] of attributes.matchAll(/([\w-]+)="/g)) expect(elements[name]).toContain(attribute);
    }
    expect(text.match(/<testcase /g)?.length).toBe(Number(/<testsuites [^>]*tests="(\d+)"/.exec(text)?.[1]));
    expect(text.match(/<failure /g)?.length).toBe(Number(/<testsuites [^>]*failures="(\d+)"/.exec(text)?.[1]));
    expect(text).toContain('<error message="not testable: No call rang."');
    expect(text).toContain('<skipped message="not applicable: The target does not claim force-code."/>');
    // What cannot fail the run is no failure.
    expect(/<testcase [^>]*name="later\/one"[^>]*>\n\s*<(\S+)>/.exec(text)?.[1]).toBe('system-out');
  });

  test('has only characters of XML 1.0', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(write('junit', broken)).not.toMatch(/[\x00-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF]/);
    expect(xml(hostile)).toBe(
      'a&lt;b&gt;&amp;&quot;c&quot;\uFFFD\uFFFD\uFFFD[31m\uFFFD | `x` &lt;/details&gt; ``` ]]&gt;',
    );
  });
});

describe('SARIF', () => {
  const log = JSON.parse(write('sarif', broken));
  const [run] = log.runs;

  test('gives each result a physical location with a relative address, a rule and a fingerprint', () => {
    expect(run.results.length).toBeGreaterThan(3);
    const rules = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const one of run.results) {
      const [{ physicalLocation }] = one.locations;
      expect(physicalLocation.artifactLocation.uri).toMatch(/^(?![a-z]+:|\/)[^\s\\]+$/);
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(rules).toContain(one.ruleId);
      expect(Object.values(one.partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    }
  });

  test('points at the line of the operation, or of the HAR file', () => {
    const places = run.results.map(
      ({ locations }: { locations: { physicalLocation: object }[] }) => locations[0]?.physicalLocation,
    );
    expect(places).toContainEqual({ artifactLocation: { uri: 'day%20one.har' }, region: { startLine: 7 } });
    const line = readOpenapiLines().findIndex((text) => text.trim() === '"operationId": "hold",') + 1;
    expect(line).toBeGreaterThan(1);
    expect(places).toContainEqual({
      artifactLocation: { uri: 'node_modules/%40ccgateway/openapi/openapi.json' },
      region: { startLine: line },
    });
  });

  test('says of each rule what its check shows', () => {
    expect(run.tool.driver.rules).toContainEqual({
      id: 'later/one',
      shortDescription: { text: 'What later/one shows.' },
    });
  });

  test('tells what cannot fail the run as a note', () => {
    expect(run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'later/one').level).toBe('note');
  });
});

function readOpenapiLines(): string[] {
  return readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8').split('\n');
}
