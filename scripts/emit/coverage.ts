import { eventTypesOf } from '../contract/unknown-event.ts';
import type { Evidence, OperationRetcode, Source } from '../lib/facts.ts';
import { type Description, jsonOf, type Located, okResponse, operationsOf, parametersOf } from '../lib/openapi.ts';

const marks = ['seen', 'inferred', 'vendor-sample', 'third-party', 'unseen'] as const;
type Mark = (typeof marks)[number];
type Tally = Record<Mark, number>;

/** What is counted of an operation. */
const parts = ['operations', 'parameters', 'bodies', 'results', 'events', 'retcodes'] as const;
type Part = (typeof parts)[number];

/** docs/coverage.md: how each part of the interface was seen, group by group, and by name what was not. */
export function emitCoverage(description: Description): string {
  const located = operationsOf(description);
  const groups = Map.groupBy(located, ({ operation }) => operation.tags[0] ?? '');
  const rows = [...groups].map(([group, members]) =>
    row(
      group,
      members.map((one) => count(description, one)),
    ),
  );
  const total = row(
    '**all**',
    located.map((one) => count(description, one)),
  );
  return [
    '<!-- Generated from spec/ by "npm run generate". Do not edit. -->',
    '# Coverage',
    '',
    `How each part of the ${located.length} operations was seen. A bare number is seen on a page of the vendor; the rest is named.`,
    '',
    `| Group | ${parts.join(' | ')} |`,
    `| --- | ${parts.map(() => '---').join(' | ')} |`,
    ...rows,
    total,
    '',
    ...registries(description),
    '## Not seen',
    '',
    'What of a page could not be read, operation by operation.',
    '',
    ...located.flatMap(({ operation: { operationId, 'x-source': source } }) =>
      (source.unseen ?? []).length === 0 ? [] : [`- \`${operationId}\`: ${(source.unseen ?? []).join(' ')}`],
    ),
    '',
  ].join('\n');
}

function row(title: string, tallies: readonly Record<Part, Tally>[]): string {
  const cells = parts.map((part) => cell(marks.map((mark) => [mark, sum(tallies.map((tally) => tally[part][mark]))])));
  return `| ${title} | ${cells.join(' | ')} |`;
}

function cell(counts: readonly (readonly [Mark, number])[]): string {
  const present = counts.filter(([, count]) => count > 0);
  if (present.length === 0) return '-';
  return present.map(([mark, count]) => (mark === 'seen' ? `${count}` : `${count} ${mark}`)).join(', ');
}

function count(description: Description, { operation }: Located): Record<Part, Tally> {
  const source = operation['x-source'];
  const unseen = (word: RegExp) => (source.unseen ?? []).some((part) => word.test(part));
  const body = jsonOf(operation.requestBody?.content);
  return {
    operations: tally([source.evidence]),
    parameters: tally(parametersOf(description, operation).map((parameter) => parameter['x-source'].evidence)),
    bodies: tally(body ? [evidenceOf(description, body.schema, source)] : unseen(/\bbody\b/i) ? ['unseen'] : []),
    results: tally([resultEvidence(description, operation, unseen)]),
    events: tally([
      ...operation['x-events'].map((event) => event.evidence ?? 'seen'),
      ...(operation['x-events'].length === 0 && unseen(/\bevents?\b/i) ? ['unseen' as const] : []),
    ]),
    retcodes: tally([
      ...(operation['x-retcodes'] ?? []).map(retcodeEvidence),
      ...((operation['x-retcodes'] ?? []).length === 0 && unseen(/error|code/i) ? ['unseen' as const] : []),
    ]),
  };
}

function resultEvidence(
  description: Description,
  operation: Located['operation'],
  unseen: (word: RegExp) => boolean,
): Evidence | 'unseen' {
  const json = jsonOf(okResponse(description, operation).content)?.schema;
  const success = json?.oneOf?.[0];
  if (success?.$ref?.endsWith('/SuccessWithUnseenResult')) return 'unseen';
  const name = success?.$ref?.split('/').at(-1) ?? '';
  const result = description.components.schemas[name]?.properties?.result as { 'x-source'?: Source } | undefined;
  return result?.['x-source']?.evidence ?? (unseen(/response table/i) ? 'inferred' : operation['x-source'].evidence);
}

function evidenceOf(description: Description, { $ref = '' }: { $ref?: string }, fallback: Source): Evidence {
  const schema = description.components.schemas[$ref.split('/').at(-1) ?? ''] as { 'x-source'?: Source } | undefined;
  return (schema?.['x-source'] ?? fallback).evidence;
}

function retcodeEvidence(retcode: OperationRetcode): Evidence {
  return typeof retcode === 'string' ? 'seen' : retcode.evidence;
}

/** The registries, which no group owns. */
function registries(description: Description): string[] {
  const { schemas } = description.components;
  const events = eventTypesOf(schemas).map((name) => (schemas[name] as { 'x-source': Source })['x-source'].evidence);
  const codes = Object.values(description['x-retcodes'] ?? {}).map((retcode) => retcode['x-source'].evidence);
  const line = (name: string, evidence: readonly Evidence[]) =>
    `| ${name} | ${evidence.length} | ${marks.map((mark) => tally(evidence)[mark]).join(' | ')} |`;
  return [
    '| Registry | all | seen | inferred | vendor sample | third-party | meaning unseen |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    line('events', events),
    line('return codes', codes),
    '',
  ];
}

function tally(evidence: readonly (Evidence | 'unseen')[]): Tally {
  const counts: Tally = { seen: 0, inferred: 0, 'vendor-sample': 0, 'third-party': 0, unseen: 0 };
  for (const mark of evidence) counts[mark === 'unknown' ? 'unseen' : mark] += 1;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
