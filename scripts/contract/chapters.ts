import type { Registry, Source } from '../lib/facts.ts';
import { allOperationsOf, type Description } from '../lib/openapi.ts';
import { eventTypesOf } from './unknown-event.ts';

/** Adds what belongs to no single operation as chapters of the documentation: all events and all return codes. */
export function addChapters(description: Description, registry: Registry): void {
  description.tags.push(
    {
      name: 'event-list',
      'x-displayName': 'All events',
      'x-traitTag': true,
      description: `Every known event, who causes it, and how it was seen.\n\n${eventList(description)}`,
    },
    {
      name: 'return-codes',
      'x-displayName': 'All return codes',
      'x-traitTag': true,
      description: `Every registered value of retcode other than "0", which is success.\n\n${retcodeList(registry)}`,
    },
  );
}

// Lists, because a table's narrow columns would break codes and identifiers.

function eventList(description: Description): string {
  const { schemas } = description.components;
  const causes = new Map<string, Set<string>>();
  for (const { operation } of allOperationsOf(description)) {
    for (const { event } of operation['x-events']) {
      causes.set(event, (causes.get(event) ?? new Set()).add(operation.operationId));
    }
  }
  const items = eventTypesOf(schemas).map((name) => {
    const { description: meaning = '', 'x-source': source } = schemas[name] ?? {};
    const causedBy = [...(causes.get(name) ?? [])].join(', ');
    return `- \`${name}\` ${meaning}${causedBy && ` Caused by ${causedBy}.`} *${(source as Source).evidence}*`;
  });
  return items.map(oneLine).join('\n');
}

function retcodeList(registry: Registry): string {
  const codes = Object.keys(registry).sort();
  const items = codes.map((code) => {
    const { meaning, advice, applies = '', 'x-source': source } = registry[code] as Registry[string];
    return `- \`${code}\` ${meaning} ${advice} ${applies} *${source.evidence}*`;
  });
  return items.map(oneLine).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
