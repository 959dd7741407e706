import type { Model } from '@ccgateway/openapi/model';
import { linkTo, pathOf } from './links.ts';
import type { Locale } from './locales.ts';

/** Turns a text of the model into HTML, one line or one paragraph. */
export type Prose = (text: string) => string;

/**
 * Texts of the model as HTML of one paragraph: code in backticks, and links to the operations, events and return codes
 * that they name.
 */
export function proseOf(model: Model, locale: Locale): Prose {
  const before = made.get(model)?.get(locale);
  if (before !== undefined) return before;
  const prose = makeProse(model, locale);
  made.set(model, (made.get(model) ?? new Map()).set(locale, prose));
  return prose;
}

/** What was made before: each table of each page asks for it. */
const made = new WeakMap<Model, Map<Locale, Prose>>();

function makeProse(model: Model, locale: Locale): Prose {
  const operations = new Set([...model.operations, ...model.webhooks].map(({ id }) => id));
  const events = new Set(model.events.map(({ type }) => type));
  const codes = new Set(model.retcodes.map(({ code }) => code));
  const pathOfName = (name: string) => {
    if (operations.has(name)) return pathOf('operations', name);
    if (events.has(name)) return pathOf('events', name);
    return codes.has(name) ? pathOf('codes', name) : undefined;
  };
  const link = (name: string, text: string) => {
    const path = pathOfName(name);
    return path === undefined ? text : `<a href="${linkTo(path, locale)}">${text}</a>`;
  };
  const words = (text: string) =>
    escaped(text).replace(/\b\d{3}-\d{3}\b|\b[A-Za-z]\w+\b/g, (word) =>
      // Many operations are plain words, such as answer and hold. A name is meant where a capital stands inside.
      /^\d|.[A-Z]/.test(word) ? link(word, word) : word,
    );
  return (text) =>
    text
      .split(/(`[^`]+`)/)
      .map((piece) => {
        if (!/^`.+`$/s.test(piece)) return words(piece);
        const code = piece.slice(1, -1);
        return link(code, `<code>${escaped(code)}</code>`);
      })
      .join('');
}

/** The paragraphs of a text of the model. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** A text with the characters that mean something in HTML written as entities. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
