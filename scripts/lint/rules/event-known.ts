import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OperationEvent } from '../../lib/facts.ts';
import type { Node, Rule } from '../types.ts';

/** Every event that an operation causes has a schema, and every event schema stands in the union AgentEvent. */
export const eventKnown: Rule = () => {
  let known = new Set<string>();
  return {
    Root: {
      enter(root, { location }) {
        const folder = join(dirname(location.source.absoluteRef), 'events');
        const bundled = (root.components as Node | undefined)?.schemas as Node | undefined;
        const names = existsSync(folder)
          ? readdirSync(folder).map((file) => basename(file, '.yaml'))
          : Object.keys(bundled ?? {});
        known = new Set(names);
      },
    },
    Operation: {
      enter(operation, { location, report }) {
        const events = (operation['x-events'] ?? []) as OperationEvent[];
        events.forEach(({ event }, index) => {
          if (known.has(event)) return;
          report({
            message: `Event ${event} of ${String(operation.operationId)} has no schema; write spec/events/${event}.yaml or correct the name.`,
            location: location.child(['x-events', index]),
          });
        });
      },
    },
    Schema: {
      enter(schema, { location, report }) {
        if (!location.source.absoluteRef.endsWith('/schemas/AgentEvent.yaml') || schema.title !== 'AgentEvent') return;
        const listed = new Set((schema.anyOf as { $ref: string }[]).map(({ $ref }) => basename($ref, '.yaml')));
        for (const event of known) {
          if (listed.has(event)) continue;
          report({
            message: `Event ${event} is missing in the union; add "$ref: ../events/${event}.yaml" here.`,
            location: location.child('anyOf'),
          });
        }
      },
    },
  };
};
