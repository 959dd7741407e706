import type { Wire, WireLegacyRoute, WireParameter } from '@ccgateway/openapi/model';
import { type AnyOperation, Operation } from '../operation.ts';
import { Schemas } from '../schemas.ts';

/** The name of a route that the simulator answers by itself: that of the function in the gateway's script. */
export function legacyName({ legacy }: Wire, { path, name }: WireLegacyRoute): string {
  const group = path.split('/')[1] ?? '';
  return `${legacy.objects.find((one) => one.group === group)?.name ?? group}.${name}`;
}

/**
 * A route that the simulator answers by itself, as an operation: so its requests are checked, logged and disturbed by
 * faults as those of described operations are.
 */
export function legacyOperation(wire: Wire, route: WireLegacyRoute): AnyOperation {
  const { method, path } = route;
  const agentid = wire.operations.flatMap(({ parameters }) => parameters.path).find(({ name }) => name === 'agentid');
  if (agentid === undefined) throw new Error('No described operation has the parameter agentid.');
  const operation = {
    id: legacyName(wire, route),
    method,
    path,
    needsGuid: true,
    parameters: {
      path: pathParametersOf(path, agentid),
      query: (route.query ?? []).map((name) => ({ name, required: false, schema: anyText })),
    },
    ...(route.body && { body: { required: false, schema: { kind: 'any' } as const } }),
    retcodes: [],
    success: { mediaType: 'application/json', body: '{"message":"","retcode":"0"}' },
  };
  return new Operation<string>(operation, new Schemas(wire.schemas));
}

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
