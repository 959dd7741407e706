import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import english from '../src/content/i18n/en.json' with { type: 'json' };
import chinese from '../src/content/i18n/zh-CN.json' with { type: 'json' };

const texts: Readonly<Record<string, string>> = english;
const translated: Readonly<Record<string, string>> = chinese;
const source = join(root, 'docs/src');

describe('the texts of the interface', () => {
  test('are the same ones in both languages', () => {
    expect(Object.keys(translated)).toEqual(Object.keys(texts));
  });

  test('have the same values in their places', () => {
    const places = (text = '') => (text.match(/\{\{\w+\}\}|\[[A-Z]+\]/g) ?? []).toSorted();
    for (const key of Object.keys(texts)) expect(places(translated[key]), key).toEqual(places(texts[key]));
  });

  test('are in Chinese where they have words', () => {
    const untranslated = Object.entries(translated).filter(
      ([key, text]) =>
        !/\p{Script=Han}/u.test(text) && /[a-z]{2}/i.test(texts[key]?.replaceAll(/\{\{\w+\}\}/g, '') ?? ''),
    );
    // A word of JSON, not of a language.
    expect(untranslated.map(([key]) => key)).toEqual(['type.null']);
  });

  test('stand in the message files alone: no component has words of its own', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
    const own = files.flatMap((file) => {
      const [, , template = ''] = readFileSync(join(source, file), 'utf8').split(/^---$/m);
      const markup = template.replaceAll(/<(script|style|code)\b.*?<\/\1>/gs, '').replaceAll(/\{\/\*.*?\*\/\}/gs, '');
      const words = [...markup.matchAll(/>([^<>{}=]*[A-Za-z]{3}[^<>{}=]*)</g)].map(([, text = '']) => text.trim());
      // Names of the field, which no language translates.
      return words
        .filter((text) => !['SHA-256', 'SHA256SUMS', 'Ctrl K'].includes(text) && !/[;()&|]/.test(text))
        .map((text) => `${file}: ${text}`);
    });
    expect(own).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });
});
