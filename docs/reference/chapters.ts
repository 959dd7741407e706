import type { Model } from '@ccgateway/openapi/model';
import type { Document } from './document.ts';

/** Adds chapters of all events and all return codes to the page. */
export function addChapters(document: Document, model: Model): void {
  document.tags.push(
    {
      name: 'event-list',
      'x-displayName': 'All events',
      'x-traitTag': true,
      description: `Every known event, who causes it, and how it was seen.\n\n${eventList(model)}`,
    },
    {
      name: 'return-codes',
      'x-displayName': 'All return codes',
      'x-traitTag': true,
      description: `Every registered value of retcode other than "0", which is success.\n\n${retcodeList(model)}`,
    },
  );
}

// Lists, because narrow columns of a table would break codes and identifiers.

function eventList({ events, operations }: Model): string {
  const items = events.map(({ type, description, source }) => {
    const causes = operations.filter((one) => one.events.some(({ event }) => event === type)).map(({ id }) => id);
    const causedBy = causes.length === 0 ? '' : ` Caused by ${causes.join(', ')}.`;
    return `- \`${type}\` ${description}${causedBy} *${source.evidence}*`;
  });
  return items.map(oneLine).join('\n');
}

function retcodeList({ retcodes }: Model): string {
  const sorted = [...retcodes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const items = sorted.map(
    ({ code, meaning, advice, applies, source }) =>
      `- \`${code}\` ${meaning} ${advice} ${applies?.note ?? ''} *${source.evidence}*`,
  );
  return items.map(oneLine).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
