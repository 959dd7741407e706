import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { comment } from '../emit/printer.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('a comment', () => {
  test('of one line stands on one line', () => {
    expect(comment(['One.', undefined], '  ')).toBe('  /** One. */\n');
  });

  test('rewraps a paragraph, whatever its line breaks', () => {
    expect(comment([`${words(21)}\nword\n${words(21)}`])).toBe(`/**\n * ${words(22)}\n * ${words(21)}\n */\n`);
  });

  test('keeps list items apart and indents their further lines to the first word', () => {
    expect(comment([`Either:\n- ${words(22)}\n  word\n- word\n10. word\n    word`])).toBe(
      `/**\n * Either:\n * - ${words(21)}\n *   word word\n * - word\n * 10. word word\n */\n`,
    );
  });

  test('keeps blank lines, and leaves out what is undefined', () => {
    expect(comment(['One.\n\nTwo.', '', undefined, 'Three.'])).toBe('/**\n * One.\n *\n * Two.\n *\n * Three.\n */\n');
  });

  test('does not end early', () => {
    expect(comment(['a */ b'])).toBe('/** a *\\/ b */\n');
  });
});

describe.each(['packages/client/src/generated/calls.ts', 'generated/typescript/operations.ts'])('%s', (path) => {
  test('fills every line up to the next word that would not fit', () => {
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    const ragged = lines.filter((line, index) => {
      const [, indent = '', text] = /^( *) \* (.*[^.:;])$/.exec(line) ?? [];
      const [, next] = /^ * \* +([^\s@-]\S*)/.exec(lines[index + 1] ?? '') ?? [];
      if (text === undefined || next === undefined || /^\d+\.$/.test(next)) return false;
      return text.length + 1 + next.length <= 110 - indent.length;
    });
    expect(ragged).toEqual([]);
  });
});
