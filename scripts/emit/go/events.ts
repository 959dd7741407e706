import type { Model, ObjectSchema } from '../../model/model.ts';
import { exported } from './names.ts';
import { banner, comment, literal } from './text.ts';
import type { Types } from './types.ts';

/** events_gen.go: one type for each known event, and which type has which identifier. */
export function emitEvents(model: Model, types: Types): string {
  const declarations = model.events.map((event) => {
    const name = exported(event.type);
    const schema = model.schemas[event.type] as ObjectSchema;
    const own = schema.properties.filter((property) => !['eventType', 'workNo'].includes(property.name));
    return [
      comment([
        `${name} is the event ${event.type}. ${event.description}`,
        '',
        event.agentState && `It puts the agent into the state ${event.agentState}.`,
        '',
        `Source: ${event.source.pages.join(', ')}.`,
        '',
        event.introducedIn && `Since edition ${event.introducedIn}.`,
      ]),
      `type ${name} struct {\n\teventBase\n${own.length > 0 ? `\n${types.fields(own, false)}` : ''}}\n`,
    ].join('');
  });
  const cases = model.events.map(({ type }) => `\tcase ${literal(type)}:\n\t\treturn &${exported(type)}{}\n`);
  const text = declarations.join('\n');
  return [
    banner,
    'package ccgateway\n\n',
    text.includes('json.RawMessage') ? 'import "encoding/json"\n\n' : '',
    text,
    `\n// newEvent returns an empty event of the type with that identifier.\nfunc newEvent(eventType string) baseEvent {\n\tswitch eventType {\n${cases.join('')}\tdefault:\n\t\treturn &UnknownEvent{}\n\t}\n}\n`,
  ].join('');
}
