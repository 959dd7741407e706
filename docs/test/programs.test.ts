import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Missing } from '../guides/stage.ts';
import { partsOf, shownOf } from '../src/lib/program.ts';
import { guideFiles, isSetup, jobFiles, programsFolder, setupOf, shownInGuides, textOf } from './programs/guides.ts';
import { masked } from './programs/mask.ts';
import { runProgram, runsByItself } from './programs/stage.ts';

const files = guideFiles();
const jobs = jobFiles();
const texts = { ...jobs, ...Object.fromEntries(files.map((id) => [id, textOf(id)])) };
const outputs = files.filter((id) => id.endsWith('.out'));
const setups = files.filter(isSetup);
const others = files.filter((id) => !outputs.includes(id) && !setups.includes(id));
const programs = others.filter((id) => runsByItself(id) || setupOf(id, files) !== undefined);
const shown = shownInGuides();

describe('the programs of guides', () => {
  test.for(programs)('%s prints what its guide says', async (id, { skip }) => {
    const printed = await runProgram(id).catch((error: unknown) => {
      if (!(error instanceof Missing) || process.env.CI) throw error;
      console.warn(`${id} was not run: ${error.message}`);
      return skip(error.message);
    });
    await expect(masked(printed)).toMatchFileSnapshot(join(programsFolder, `${id}.out`));
  });

  test('each have an output in the repository, and each output has a program', () => {
    expect(outputs).toEqual(programs.map((id) => `${id}.out`).sort());
    expect(outputs.filter((id) => texts[id]?.trim() === '')).toEqual([]);
  });

  test('are each shown by a guide, and those in parts with all parts in their order', () => {
    const pages = Map.groupBy(
      shown.filter(({ component }) => component === 'Program'),
      ({ page, id }) => `${page} ${id}`,
    );
    for (const [where, [first, ...rest]] of pages) {
      const parts = [...partsOf(texts[first?.id ?? ''] ?? '').keys()];
      const wanted = parts.length === 0 ? [undefined] : parts;
      expect(
        [first, ...rest].map((one) => one?.part),
        where,
      ).toEqual(wanted);
    }
    const ids = new Set(shown.map(({ id }) => id));
    expect([...others, ...Object.keys(jobs)].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('use every other file of docs/guides', () => {
    const used = others.filter((id) => !programs.includes(id)).map((id) => id.split('/') as [string, string]);
    const unused = used.filter(([guide, name]) => {
      const users = [...programs, ...setups].filter((id) => id.startsWith(`${guide}/`));
      return !users.some((id) => texts[id]?.includes(name));
    });
    expect(unused).toEqual([]);
    for (const setup of setups) expect(programs.map((id) => setupOf(id, files))).toContain(setup);
  });

  test('are there for everything that a guide shows', () => {
    for (const { component, id, part } of shown)
      expect(() => shownOf(texts, component === 'Output' ? `${id}.out` : id, part)).not.toThrow();
  });
});

describe('a page', () => {
  const parts = '# part: one\na\n\n# part: two\nb\n';

  test('shows a part of a program without the marks', () => {
    expect(shownOf({ 'x/y.sh': parts }, 'x/y.sh', 'one')).toBe('a');
    expect(shownOf({ 'x/y.ts': parts.replaceAll('#', '//') }, 'x/y.ts', 'two')).toBe('b');
    const nested = '// part: one\nclass A {\n  // part: two\n  b {\n\n    c\n  }\n\n  // part: three\n  d\n}\n';
    expect(shownOf({ 'x/Y.java': nested }, 'x/Y.java', 'two')).toBe('b {\n\n  c\n}');
    expect(shownOf({ 'x/Y.java': nested }, 'x/Y.java', 'three')).toBe('  d\n}');
  });

  test('cannot show what is not there, or the whole of a program in parts', () => {
    expect(() => shownOf({}, 'x/y.sh')).toThrow('docs/guides has no x/y.sh');
    expect(() => shownOf({ 'x/y.sh': parts }, 'x/y.sh', 'three')).toThrow('x/y.sh has no part three');
    expect(() => shownOf({ 'x/y.sh': parts }, 'x/y.sh')).toThrow('has the parts one, two');
    expect(() => partsOf('# part: one\n# part: one\n')).toThrow('two parts are called one');
  });

  test('says of a run only what is the same in the next', () => {
    expect(masked('Set-GUID: JSESSIONID=ab-1.AgentGateway0\r\n{"callid":"1700000000-12"} 127.0.0.1:4711\n\n')).toBe(
      'Set-GUID: JSESSIONID=<guid>.AgentGateway0\n{"callid":"<callid>"} 127.0.0.1:<port>\n',
    );
  });
});
