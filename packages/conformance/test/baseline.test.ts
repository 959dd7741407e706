import { expect, test } from 'vitest';
import { baselineText, forgive } from '../src/baseline/baseline.ts';
import { baselineOf } from '../src/baseline/read.ts';
import { finding, report, result } from './reports.ts';

const today = '2026-06-15';
const given = report([
  result({ findings: [finding(), finding({ part: 'answer.body.list[3].id' }), finding({ operation: 'answer' })] }),
]);
const entry = { check: 'answer/envelope', operation: 'hold', reason: 'Known.', date: '2026-01-01' };
const baseline = (...entries: object[]) => baselineOf('known.json', JSON.stringify({ entries }, null, 2));

test('an entry forgives the breaches of its check and operation, and says by which line', () => {
  const { open, forgiven, stale } = forgive(given, baseline(entry), today);
  expect(open.map(({ operation }) => operation)).toEqual(['answer']);
  expect(forgiven.map(({ place }) => place)).toEqual([
    { file: 'known.json', line: 3 },
    { file: 'known.json', line: 3 },
  ]);
  expect(stale).toEqual([]);
});

test('an entry with a part forgives that part alone, whatever the number in a list', () => {
  const { open } = forgive(given, baseline({ ...entry, part: 'answer.body.list[].id' }), today);
  expect(open.map(({ part }) => part)).toEqual(['answer.body.message', 'answer.body.message']);
});

test('an entry that forgives nothing is stale, one that expired forgives nothing', () => {
  const over = { ...entry, expires: '2026-06-14' };
  const { open, stale } = forgive(given, baseline({ ...entry, check: 'guid/renewal' }, over), today);
  expect(open).toHaveLength(3);
  expect(stale.map(({ place, why }) => `${place.line} ${why}`)).toEqual([
    '3 the entry for guid/renewal hold forgives nothing any more; remove it.',
    '9 the entry for answer/envelope hold expired on 2026-06-14; mend the breach, or give a new day and a reason.',
  ]);
  expect(forgive(given, baseline({ ...entry, expires: today }), today).open).toHaveLength(1);
});

test('what is written forgives all, keeps reasons that are there, and drops what is over', () => {
  const before = baseline({ ...entry, part: 'answer.body.message', reason: 'Ours.' }, { ...entry, check: 'gone/one' });
  const text = baselineText(given, before, today);
  const written = baselineOf('known.json', text);
  expect(forgive(given, written, today)).toMatchObject({ open: [], stale: [] });
  expect(written.entries.map(({ entry: { reason } }) => reason).sort()).toEqual([
    'Ours.',
    'not given yet',
    'not given yet',
  ]);
  expect(baselineText(given, written, '2027-01-01')).toBe(text);
});

test.each([
  ['no JSON', '{', /^known\.json: the baseline is no JSON/],
  ['no list', '{"entries":{}}', /^known\.json:1: the baseline has no list "entries"/],
  ['no reason', '{"entries":[\n{"check":"a","date":"2026-01-01"}]}', /^known\.json:2: the entry has no reason/],
  [
    'a misspelt name',
    '{"entries":[{"check":"a","reason":"b","date":"2026-01-01","expire":"2026-01-01"}]}',
    /^known\.json:1: expire is not known/,
  ],
  [
    'a day that is none',
    '{"entries":[{"check":"a","reason":"{","date":"soon"}]}',
    /^known\.json:1: date of the entry is no day/,
  ],
])('a baseline with %s is refused in one sentence', (_, text, sentence) => {
  expect(() => baselineOf('known.json', text)).toThrow(sentence);
});
