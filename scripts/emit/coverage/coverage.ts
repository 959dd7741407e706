import type { Evidence, Model, Operation, UnseenPart } from '../../model/model.ts';

const marks = ['seen', 'inferred', 'vendor-sample', 'third-party', 'unseen'] as const;
type Mark = (typeof marks)[number];
type Tally = Record<Mark, number>;

/** The counted parts of an operation. */
const parts = ['operations', 'parameters', 'bodies', 'results', 'events', 'retcodes'] as const;
type Part = (typeof parts)[number];

/** docs/coverage.md: how each part of the interface was seen, by group, and a list of the parts that were not. */
export function emitCoverage(model: Model): string {
  const { operations } = model;
  const groups = Map.groupBy(operations, ({ group }) => group);
  const rows = [...groups].map(([group, members]) =>
    row(
      group,
      members.map((one) => count(model, one)),
    ),
  );
  const total = row(
    '**all**',
    operations.map((one) => count(model, one)),
  );
  return [
    '<!-- Generated from spec/ by "npm run generate". Do not edit. -->',
    '# Coverage',
    '',
    `How each part of the ${operations.length} operations was seen. A bare number counts parts seen on a page of the vendor; other numbers have their evidence beside them.`,
    '',
    `| Group | ${parts.join(' | ')} |`,
    `| --- | ${parts.map(() => '---').join(' | ')} |`,
    ...rows,
    total,
    '',
    ...registries(model),
    '## Not seen',
    '',
    'Parts of pages that could not be read, by operation.',
    '',
    ...operations.flatMap(({ id, source: { unseen } }) =>
      unseen.length === 0 ? [] : [`- \`${id}\`: ${unseen.map(({ note }) => note).join(' ')}`],
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

function count(model: Model, operation: Operation): Record<Part, Tally> {
  const { source, parameters, body, events, retcodes } = operation;
  const unseen = (part: UnseenPart) => source.unseen.some((one) => one.part === part);
  const all = [...parameters.path, ...parameters.query, ...parameters.header];
  return {
    operations: tally([source.evidence]),
    parameters: tally(all.map((parameter) => parameter.source.evidence)),
    bodies: tally(body ? [bodyEvidence(model, operation)] : unseen('body') ? ['unseen'] : []),
    results: tally([resultEvidence(model, operation, unseen('result'))]),
    events: tally([
      ...events.map(({ evidence }) => evidence),
      ...(events.length === 0 && unseen('events') ? ['unseen' as const] : []),
    ]),
    retcodes: tally([
      ...retcodes.map(({ evidence }) => evidence),
      ...(retcodes.length === 0 && unseen('retcodes') ? ['unseen' as const] : []),
    ]),
  };
}

function bodyEvidence(model: Model, { body, source }: Operation): Evidence {
  const schema = body?.schema.kind === 'ref' ? model.schemas[body.schema.name] : body?.schema;
  return (schema?.source ?? source).evidence;
}

function resultEvidence(model: Model, { result, source }: Operation, unseen: boolean): Evidence | 'unseen' {
  const answer = model.schemas[result.answer ?? ''];
  if (result.answer === 'SuccessWithUnseenResult') return 'unseen';
  const field = answer?.kind === 'object' ? answer.properties.find(({ name }) => name === 'result') : undefined;
  return field?.schema.source?.evidence ?? (unseen ? 'inferred' : source.evidence);
}

/** The registries, which belong to no group. */
function registries({ events, retcodes }: Model): string[] {
  const line = (name: string, evidence: readonly Evidence[]) =>
    `| ${name} | ${evidence.length} | ${marks.map((mark) => tally(evidence)[mark]).join(' | ')} |`;
  return [
    '| Registry | all | seen | inferred | vendor sample | third-party | meaning unseen |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    line(
      'events',
      events.map(({ source }) => source.evidence),
    ),
    line(
      'return codes',
      retcodes.map(({ source }) => source.evidence),
    ),
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
