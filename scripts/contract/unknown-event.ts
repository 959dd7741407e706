import type { Description } from '../lib/openapi.ts';

/** Keeps a known event with a wrong content from passing as an unknown one. */
export function closeUnknownEvent({ components: { schemas } }: Description): void {
  const eventType = schemas.UnknownEvent?.properties?.eventType;
  if (eventType === undefined) return;
  eventType.not = { enum: eventTypesOf(schemas) };
}

/** Identifiers of the events that have a schema, in the order of the union AgentEvent. */
export function eventTypesOf(schemas: Description['components']['schemas']): string[] {
  return (schemas.AgentEvent?.anyOf ?? [])
    .map(({ $ref }) => String($ref).split('/').at(-1) ?? '')
    .filter((name) => name !== 'UnknownEvent');
}
