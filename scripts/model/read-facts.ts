import type { Correction, Legacy, Method, Place, Retcode } from './model.ts';
import { compact, Node } from './node.ts';
import { readLifetime, readSource } from './read-source.ts';

/** The registry of return codes, as spec/retcodes.yaml writes it. */
export function readRetcodes(value: unknown): Retcode[] {
  const root = new Node({ codes: value ?? {} }, 'spec/retcodes.yaml');
  return root.each('codes', (code, node) => {
    const retcode = compact({
      code,
      meaning: node.need<string>('meaning').trim(),
      advice: node.need<string>('advice').trim(),
      group: node.need<string>('group'),
      everywhere: node.take<boolean>('everywhere') ?? false,
      applies: node.take<{ operations: string[]; note: string }>('applies'),
      source: readSource(node.need('x-source'), node.place),
      ...readLifetime(node),
    });
    node.end();
    return retcode;
  });
}

/** The contradictions, as spec/corrections.yaml writes them. */
export function readCorrections(value: unknown): Correction[] {
  return ((value ?? []) as unknown[]).map((fields, index) => {
    const node = new Node(fields, `spec/corrections.yaml, entry ${index + 1}`);
    const correction = {
      where: node.need<Record<string, string>[]>('where').map(readPlace),
      readings: node.need<{ reads: string; source: string }[]>('readings'),
      choice: node.need<string>('choice'),
      reason: node.need<string>('reason'),
      date: node.need<string>('date'),
    };
    node.end();
    return correction;
  });
}

function readPlace({ field, ...named }: Record<string, string>): Place {
  const [[kind, name] = ['operation', '']] = Object.entries(named);
  return compact({ kind: kind as Place['kind'], name, field });
}

/** How older clients address the gateway, as spec/legacy.yaml writes it. */
export function readLegacy(value: unknown): Legacy {
  const root = new Node(value, 'spec/legacy.yaml');
  const legacy = {
    forms: root.need<unknown[]>('forms').map((fields, index) => {
      const node = new Node(fields, `spec/legacy.yaml, form ${index + 1}`);
      const form = compact({
        operation: node.need<string>('operation'),
        method: node.take<Method>('method'),
        path: node.take<string>('path'),
        query: node.take<Record<string, string>>('query'),
        source: readSource(node.need('x-source'), node.place),
      });
      node.end();
      return form;
    }),
    routes: root.need<unknown[]>('routes').map((fields, index) => {
      const node = new Node(fields, `spec/legacy.yaml, route ${index + 1}`);
      const route = {
        method: node.need<Method>('method'),
        path: node.need<string>('path'),
        source: readSource(node.need('x-source'), node.place),
      };
      node.end();
      return route;
    }),
  };
  root.end();
  return legacy;
}
