import type messages from '../content/i18n/en.json';

/** The key of a text of the interface. */
export type MessageKey = keyof typeof messages;

/** Gives a text of the interface in the language of the page, with values for its placeholders. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the interface in the language of a page, from its `Astro.locals`. Values are put in as they are. */
export function textsOf(locals: { readonly t: unknown }): Translate {
  const translate = locals.t as (key: string, options: object) => string;
  return (key, values) => translate(key, { ...values, interpolation: { escapeValue: false } });
}
