import type { Wire, WireLegacyRoute, WireParameter } from '@ccgateway/openapi/model';
import { type AnyOperation, Operation } from '../operation.ts';
import { Schemas } from '../schemas.ts';

/**
 * The routes that the simulator answers by itself, as operations: so their requests are checked, logged and disturbed by
 * faults as those of described operations are. The name is that of the function in the gateway's script.
 */
export function legacyOperations(wire: Wire): ReadonlyMap<WireLegacyRoute, AnyOperation> {
  const known = made.get(wire);
  if (known) return known;
  const schemas = new Schemas(wire.schemas);
  const agentid = wire.operations.flatMap(({ parameters }) => parameters.path).find(({ name }) => name === 'agentid');
  if (agentid === undefined) throw new Error('No described operation has the parameter agentid.');
  const operations = new Map(
    wire.legacy.routes.flatMap((route) => {
      if (route.simulated === undefined) return [];
      const group = route.path.split('/')[1] ?? '';
      const object = wire.legacy.objects.find((one) => one.group === group)?.name ?? group;
      const operation = {
        id: `${object}.${route.name}`,
        method: route.method,
        path: route.path,
        needsGuid: true,
        parameters: {
          path: pathParametersOf(route.path, agentid),
          query: (route.query ?? []).map((name) => ({ name, required: false, schema: anyText })),
        },
        ...(route.body && { body: { required: false, schema: { kind: 'any' } as const } }),
        retcodes: [],
        success: { mediaType: 'application/json', body: '{"message":"","retcode":"0"}' },
      };
      return [[route, new Operation<string>(operation, schemas)] as const];
    }),
  );
  made.set(wire, operations);
  return operations;
}

const made = new WeakMap<Wire, ReadonlyMap<WireLegacyRoute, AnyOperation>>();

const anyText = { kind: 'string' } as const;

/** The agent who calls comes first, whatever the parameter is called; other work numbers are agent IDs too. */
function pathParametersOf(path: string, agentid: WireParameter): WireParameter[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.map((name, index) => {
    if (index === 0) return agentid;
    if (/^(workno|destno)$/i.test(name)) return { ...agentid, name };
    return { name, required: true, schema: anyText };
  });
}
