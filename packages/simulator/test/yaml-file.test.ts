import { expect, test, vi } from 'vitest';
import { parseScenario } from '../src/control/scenario.ts';
import { FileError } from '../src/control/yaml-file.ts';
import { parseAgentsFile } from '../src/host/agents-file.ts';

const secret = 'Geheim-1';

/** What a file is refused with: one sentence with file, line and cure, that quotes nothing of it. */
function schemaErrorText(text: string, parse: (text: string, file: string) => unknown = parseAgentsFile): string {
  const warn = vi.spyOn(process, 'emitWarning');
  try {
    parse(text, 'centre.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    const { message } = error as FileError;
    expect(message).toMatch(/^centre\.yaml:\d+: [^\n]+\.$/);
    expect(message).not.toContain(secret);
    expect(message).not.toContain('Geheim');
    expect(warn).not.toHaveBeenCalled();
    return message;
  } finally {
    warn.mockRestore();
  }
  throw new Error('the file was read');
}

// In YAML each of these has a meaning of its own, and each may begin a password or stand in one.
test.each([
  `*${secret}`,
  `!${secret}`,
  `@${secret}`,
  `&${secret}`,
  `%${secret}`,
  `\`${secret}`,
  `"${secret}`,
  `'${secret}`,
  `[${secret}`,
  `[${secret}]`,
  `{${secret}}`,
  `x: ${secret}`,
  `"\\${secret}"`,
  `| ${secret}`,
  `> ${secret}`,
  `"x" ${secret}`,
  `- ${secret}`,
  `? [${secret}]`,
  `!!binary ${secret}`,
  `!<tag:${secret}> x`,
  '*',
])('a password %s without quotes', (password) => {
  for (const before of ['agents:\n  - agentid: 291\n    password: ', 'agents:\n  - { agentid: 291, password: ']) {
    schemaErrorText(`${before}${password}${before.includes('{') ? ' }' : ''}\n`);
  }
});

test('a * without quotes, with the cure', () => {
  const sentence =
    'a value that begins with * stands for another one in YAML, and there is none of that name; put it in quotes.';
  expect(schemaErrorText(`agents:\n  - agentid: 291\n    password: *${secret}\n`)).toBe(`centre.yaml:3: ${sentence}`);
  expect(schemaErrorText(`agents: *${secret}\n`)).toBe(`centre.yaml:1: ${sentence}`);
  const scenario = "steps:\n  - after: 1\n  - ring: { agentid: '291', caller: *61 }\n";
  expect(schemaErrorText(scenario, parseScenario)).toBe(`centre.yaml:3: ${sentence}`);
});

test('a value after a comma without quotes', () => {
  expect(schemaErrorText(`agents:\n  - { agentid: 291, password: x,${secret} }\n`)).toMatch(
    /:2: agents\.0 has a name without a value; put values that hold a comma in quotes\.$/,
  );
});

test('a name that is no plain text', () => {
  const sentence = /:1: not valid YAML: a name must be plain text; put it in quotes\.$/;
  expect(schemaErrorText(`[${secret}]: x\n`)).toMatch(sentence);
  expect(schemaErrorText(`{ a: ${secret} }: x\n`)).toMatch(sentence);
  expect(schemaErrorText(`!!binary ${secret}: x\n`)).toMatch(sentence);
});

test('few lines that stand for millions of values', () => {
  const lines = [...'bcdefg'].map((name, at) => `${name}: &${name} [${`*${'abcdef'[at]},`.repeat(9)}]\n`);
  expect(schemaErrorText(`a: &a [x]\n${lines.join('')}`)).toMatch(
    /its \* stand for too many values; write them out\.$/,
  );
});

test('a * that stands for something is read', () => {
  const text = 'agents:\n  - { agentid: 291, skills: &all [1, 2] }\n  - { agentid: 292, skills: *all }\n';
  expect(parseAgentsFile(text, 'centre.yaml').agents).toMatchObject([{ skills: [1, 2] }, { skills: [1, 2] }]);
});
