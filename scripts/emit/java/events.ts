import type { Model, ObjectSchema } from '../../model/model.ts';
import { className } from './names.ts';
import { accessors } from './objects.ts';
import { banner, javadoc, literal, packageName } from './text.ts';
import { imports, type Types } from './types.ts';

/** A class for each known event. */
export function emitEvents(model: Model, types: Types, folder: string): [string, string][] {
  return model.events.map((event) => {
    const name = className(event.type);
    const schema = model.schemas[event.type] as ObjectSchema;
    const own = schema.properties.filter((property) => !['eventType', 'workNo'].includes(property.name));
    const text = [
      javadoc([
        `The event ${event.type}. ${event.description}`,
        event.agentState && `It puts the agent into the state ${event.agentState}.`,
        event.source.pages.length > 0 ? `Source: ${event.source.pages.join(', ')}.` : undefined,
        event.introducedIn && `Since edition ${event.introducedIn}.`,
      ]),
      `public final class ${name} extends Event {\n`,
      javadoc(['The identifier of the event on the wire.'], [], '  '),
      `  public static final String TYPE = ${literal(event.type)};\n\n`,
      javadoc(
        ['Makes one of its fields, for example in a test.'],
        ['@param fields the fields by their names on the wire'],
        '  ',
      ),
      `  public ${name}(Map<String, ?> fields) {\n    super(fields);\n  }\n`,
      accessors(own, types),
      '}\n',
    ].join('');
    const used = [
      'Event',
      ...types
        .classNames()
        .filter((one) => new RegExp(`\\b${one}\\b`).test(text.replaceAll(/\/\*\*.*?\*\//gs, '')))
        .map((one) => `model.${one}`),
      ...(text.includes('Values') ? ['internal.Values'] : []),
    ].sort();
    return [`${folder}/${name}.java`, `${banner}package ${packageName}.event;\n\n${imports(text, used)}\n${text}`];
  });
}

/** KnownEvents.java: which class has which identifier. */
export function emitKnownEvents({ events }: Model): string {
  const names = events.map(({ type }) => className(type));
  const entries = names.map((name) => `    CLASSES.put(${name}.TYPE, ${name}::new);\n`).join('');
  return `${banner}package ${packageName};\n\n${[...names]
    .sort()
    .map((name) => `import ${packageName}.event.${name};\n`)
    .join('')}import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The classes of events by their identifiers. */
final class KnownEvents {
  private static final Map<String, Function<Map<String, Object>, Event>> CLASSES = new HashMap<>();

  static {
${entries}  }

  private KnownEvents() {}

  static Event make(String type, Map<String, Object> fields) {
    return CLASSES.getOrDefault(type, UnknownEvent::new).apply(fields);
  }

  static List<Event> read(Object value) {
    return Event.allIn(value);
  }
}
`;
}
