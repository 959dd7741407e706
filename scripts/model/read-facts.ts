import type { Correction, Legacy, LegacyBody, LegacyRoute, Method, Place, Retcode, Source } from './model.ts';
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
  const each = <T>(key: string, what: string, read: (node: Node) => T): T[] =>
    root.need<unknown[]>(key).map((fields, index) => {
      const node = new Node(fields, `spec/legacy.yaml, ${what} ${index + 1}`);
      const one = read(node);
      node.end();
      return one;
    });
  const legacy = {
    objects: each('objects', 'object', (node) => ({
      group: node.need<string>('group'),
      name: node.need<string>('name'),
      source: sourceOf(node),
    })),
    forms: each('forms', 'form', (node) =>
      compact({
        operation: node.need<string>('operation'),
        method: node.take<Method>('method'),
        path: node.take<string>('path'),
        name: node.take<string>('name'),
        query: node.take<Record<string, string>>('query'),
        ...readBody(node),
        source: sourceOf(node),
      }),
    ),
    routes: each('routes', 'route', (node) =>
      compact({
        method: node.need<Method>('method'),
        path: node.need<string>('path'),
        name: node.take<string>('name'),
        script: node.take<false>('script'),
        query: node.take<string[]>('query'),
        body: node.take<true>('body'),
        summary: node.take<string>('summary'),
        twin: readTwin(node.take('twin'), node.place),
        simulated: node.take<true>('simulated'),
        result: node.take<string>('result'),
        inferred: node.take<string[]>('inferred'),
        source: sourceOf(node),
      }),
    ),
  };
  root.end();
  return legacy;
}

function readTwin(fields: unknown, place: string): LegacyRoute['twin'] {
  if (fields === undefined) return undefined;
  const node = new Node(fields, `${place}, twin`);
  const twin = compact({ operation: node.need<string>('operation'), ...readBody(node) });
  node.end();
  return twin;
}

function readBody(node: Node): LegacyBody {
  return compact({
    body: node.take<Record<string, string>>('body'),
    implied: node.take<Record<string, unknown>>('implied'),
  });
}

function sourceOf(node: Node): Source {
  return readSource(node.need('x-source'), node.place);
}
