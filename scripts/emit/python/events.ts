import type { Event, Model, ObjectSchema } from '../../model/model.ts';
import { modelClasses } from './models.ts';
import { className } from './names.ts';
import { banner, docstring, exported, literal } from './printer.ts';
import { recordClass } from './records.ts';
import { objectsIn, resolved } from './types.ts';

/** events.py: a class for each event that a page names. */
export function emitEvents(model: Model): string {
  const known = new Set(modelClasses(model).map(({ schema }) => schema.name));
  const contents = new Map<string, ObjectSchema>();
  const shared = new Set<string>();
  const classes = model.events.map((event) => {
    const schema = resolved(model, model.schemas[event.type] ?? { kind: 'any' });
    if (schema.kind !== 'object') throw new Error(`The event ${event.type} is not an object.`);
    const properties = schema.properties.filter(({ name }) => name !== 'eventType');
    for (const property of properties)
      for (const inner of objectsIn(model, property.schema)) {
        if (known.has(inner.name)) shared.add(className(inner.name));
        else contents.set(inner.name, inner);
      }
    return eventClass(model, event, { ...schema, properties });
  });
  const names = [...contents.keys(), ...model.events.map(({ type }) => type)].map(className);
  return [
    banner,
    '"""Events of agents and calls."""\n\n',
    'from __future__ import annotations\n\nfrom collections.abc import Mapping\nfrom typing import ClassVar, Final\n\n',
    'from .._records import AgentEvent, Json, Record, as_it_is, boolean, integer, many, maybe, nothing, number, text\n',
    shared.size > 0 ? `from .models import ${[...shared].sort().join(', ')}\n` : '',
    '\n',
    exported([...names, 'EVENTS']),
    '\n\n',
    ...[...contents.values()].map((schema) => recordClass(model, { schema, input: false })),
    ...classes,
    `EVENTS: Final[Mapping[str, type[AgentEvent]]] = {\n${model.events.map(({ type }) => `    ${literal(type)}: ${className(type)},\n`).join('')}}\n`,
    docstring(['Class of each event by its identifier on the wire.'], ''),
  ].join('');
}

function eventClass(model: Model, { type, source, agentState }: Event, schema: ObjectSchema): string {
  const description = [
    schema.description,
    agentState && `It puts the agent into the state ${agentState}.`,
    `Identifier on the wire: ${type}.`,
    source.pages.length > 0 ? `Source: ${source.pages.join(', ')}.` : `Evidence: ${source.evidence}.`,
  ];
  return recordClass(
    model,
    { schema: { ...schema, description: description.filter(Boolean).join('\n\n') }, input: false },
    'AgentEvent',
    [`    event_type: ClassVar[str] = ${literal(type)}\n`],
  );
}
