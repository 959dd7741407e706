import { execFileSync } from 'node:child_process';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curlOf } from '../src/kit/mask.ts';
import { commandLine } from '../src/kit/shell.ts';

const request = {
  method: 'PUT',
  url: 'http://127.0.0.1:8060/agentgateway/resource/onlineagent/291?a=1&b=2',
  headers: [['Guid', '***']],
  body: '{"password":"***","name":"O\'Neil & Co"}',
} as const;

test('a curl line is for the shell of the machine that prints it', () => {
  expect(curlOf(request, 'linux')).toBe(
    `curl -i -X PUT -H 'Guid: ***' --data-raw '{"password":"***","name":"O'\\''Neil & Co"}' '${request.url}'`,
  );
  expect(curlOf(request, 'win32')).toBe(
    `curl -i -X PUT -H "Guid: ***" --data-raw "{\\"password\\":\\"***\\",\\"name\\":\\"O'Neil ^& Co\\"}" "${request.url}"`,
  );
  expect(curlOf(request)).toBe(curlOf(request, process.platform));
});

/** What cmd.exe hands to a program; it refuses signs that it would read itself. */
function throughCmd(line: string): string {
  let quoted = false;
  let text = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign === '"') quoted = !quoted;
    if (!quoted && /[&|<>()\n]/.test(sign)) throw new Error(`cmd.exe reads ${sign} at ${at} of ${line}`);
    text += !quoted && sign === '^' ? (line[++at] ?? '') : sign;
  }
  return text;
}

/** The arguments that a program of Windows makes of its command line. */
function argumentsOf(line: string): string[] {
  const found: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (const [, slashes = '', sign = ''] of line.matchAll(/(\\*)([^\\]|$)/gs)) {
    if (sign === '"') {
      word = `${word ?? ''}${slashes.slice(0, slashes.length / 2)}`;
      if (slashes.length % 2 === 1) word += '"';
      else quoted = !quoted;
    } else if (sign === ' ' && !quoted) {
      if (word !== undefined || slashes) found.push(`${word ?? ''}${slashes}`);
      word = undefined;
    } else if (sign !== '' || slashes !== '') word = `${word ?? ''}${slashes}${sign}`;
  }
  return word === undefined ? found : [...found, word];
}

/** Texts of the signs that shells read. Percent signs are no part: at the prompt cmd.exe leaves those of unknown names. */
const texts = array(string({ unit: constantFrom(...'ab "\'\\&|<>^()$`;*?!~#{}[]:,=é') }), {
  minLength: 1,
  maxLength: 4,
});

describe('arguments', () => {
  test('come to a program whole through cmd.exe', () => {
    assert(
      property(texts, (args) => {
        const line = commandLine(['program', ...args], 'win32');
        expect(argumentsOf(throughCmd(line))).toEqual(['program', ...args]);
      }),
      { seed: 18, numRuns: 2_000 },
    );
  });

  test('of several lines stay one line for cmd.exe', () => {
    expect(commandLine(['a\r\nb\nc'], 'win32')).toBe('"a b c"');
  });

  test.skipIf(process.platform === 'win32')('come to a program whole through a shell of POSIX', () => {
    assert(
      property(texts, (args) => {
        const line = commandLine(['printf', '%s\\n', ...args], 'linux');
        expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe(args.map((arg) => `${arg}\n`).join(''));
      }),
      { seed: 18, numRuns: 30 },
    );
  });
});
