import type { Place } from './place.ts';

export interface TextField {
  readonly name: string;
  /** Matches each occurrence; its only group is the value. Global, and with indices. */
  readonly pattern: RegExp;
  readonly wanted: string;
}

/** A file of any form, in which patterns find the values. Everything else in it is written by people and stays. */
export function textPlace(path: string, fields: readonly TextField[]): Place {
  return {
    path,
    fields: (text) =>
      fields.flatMap(({ name, pattern, wanted }) => {
        const values = [...text.matchAll(pattern)].map(([, value]) => value);
        return (values.length > 0 ? values : [undefined]).map((found) => ({ name, found, wanted }));
      }),
    written: (text) => fields.reduce((current, field) => replaceValues(current, field), text),
  };
}

function replaceValues(text: string, { pattern, wanted }: TextField): string {
  return text.replace(pattern, (whole: string, value: string) => {
    const at = whole.lastIndexOf(value);
    return whole.slice(0, at) + wanted + whole.slice(at + value.length);
  });
}
