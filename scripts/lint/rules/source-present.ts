import { evidenceMarks } from '../../lib/facts.ts';
import type { Context, Node, Rule } from '../types.ts';

const cure = `add x-source with evidence (${evidenceMarks.join(', ')}), and page and edition where it was seen`;

function check(subject: string, node: Node, { location, report }: Context): void {
  const source = node['x-source'] as Node | undefined;
  if (source === undefined) {
    report({ message: `${subject} does not say where it was seen; ${cure}.`, location: location.key() });
    return;
  }
  const evidence = source.evidence;
  if (!evidenceMarks.some((mark) => mark === evidence)) {
    report({ message: `${subject} has no known evidence mark; ${cure}.`, location: location.child('x-source') });
  } else if (evidence === 'seen' && (source.page === undefined || source.edition === undefined)) {
    report({
      message: `${subject} is marked as seen but names no page or no edition; ${cure}.`,
      location: location.child('x-source'),
    });
  }
}

/** Every operation, parameter and event says where it was seen. Return codes are checked with their registry. */
export const sourcePresent: Rule = () => ({
  Operation: {
    enter(operation, context) {
      check(`Operation ${String(operation.operationId)}`, operation, context);
    },
  },
  Parameter: {
    enter(parameter, context) {
      check(`Parameter ${String(parameter.name)}`, parameter, context);
    },
  },
  Schema: {
    enter(schema, context) {
      if (!isEvent(schema)) return;
      check(`Event ${String(schema.title)}`, schema, context);
    },
  },
});

function isEvent(schema: Node): boolean {
  const properties = schema.properties as Record<string, Node> | undefined;
  return properties?.eventType?.const !== undefined;
}
