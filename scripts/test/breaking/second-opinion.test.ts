// What redocly diff misses, so that nobody takes it for the gate. If a row fails because Redocly learned it, take it out.
import { expect, test } from 'vitest';
import { highest } from '../../breaking/change.ts';
import { compareModels } from '../../breaking/compare.ts';
import { secondOpinion } from '../../breaking/second-opinion.ts';
import { readModel } from '../../cli/derive.ts';
import { writeDocument } from '../../emit/openapi/document.ts';
import type { Model } from '../../model/model.ts';
import { breakingEdits } from './breaking-edits.ts';
import type { DraftModel } from './draft.ts';

const model = readModel();
const old = JSON.stringify(writeDocument(model));

/** Edits that break somebody, and what redocly diff makes of each. */
const opinions = [
  ['an operation removed', 'major'],
  ['a mandatory parameter added', 'major'],
  ['the sign-in needs a GUID (security: [] removed)', 'major'],
  ['another default port', 'patch'],
  ['a retry class stricter', 'patch'],
  ['an event that means another state of the agent', 'patch'],
  ['milliseconds instead of seconds', 'patch'],
  ['a listed return code removed', 'patch'],
] as const;

test.each(opinions)('%s: %s', async (name, level) => {
  const now = structuredClone(model) as DraftModel;
  breakingEdits.find((one) => one.name === name)?.edit(now);
  expect(highest(compareModels(model, now as Model).map((change) => change.level))).toBe('major');
  const opinion = await secondOpinion(old, JSON.stringify(writeDocument(now as Model)));
  expect(opinion).toMatchObject({ level });
});

test('security: [] left out, so that the GUID of the whole description holds: patch', async () => {
  const document = JSON.parse(old) as { paths: Record<string, Record<string, { security?: unknown }>> };
  for (const one of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
    if (JSON.stringify(one.security) === '[]') delete one.security;
  }
  expect(JSON.stringify(document)).not.toBe(old);
  expect(await secondOpinion(old, JSON.stringify(document))).toMatchObject({ level: 'patch', counts: { major: 0 } });
});
