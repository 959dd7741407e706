import type { Wire } from '@ccgateway/openapi/model';
import { scriptRuntime } from './script-runtime.ts';

/**
 * The script that old browser clients load from the gateway: an object for each group of addresses, with a function for
 * each address, which takes one object of parameters. Names and calling convention are those of the gateway's own
 * script; an operation that it does not have is named as it is described, and so is a group that it has no object for.
 *
 * @param legacy whether it has the addresses too that only older gateways have
 */
export function resourceScript(wire: Wire, legacy: boolean): string {
  const { objects, forms, routes } = wire.legacy;
  const described = wire.operations.flatMap((operation): ScriptFunction[] => {
    const form = forms.find((one) => one.operation === operation.id);
    const query = [
      ...operation.parameters.query.map(({ name }) => name),
      ...(legacy ? Object.keys({ ...form?.query, ...form?.body }) : []),
    ];
    const own = { ...operation, name: operation.id, query, body: operation.body !== undefined };
    return legacy && form?.name !== undefined ? [own, { ...own, name: form.name }] : [own];
  });
  const older = routes.flatMap(({ name, script, query = [], body = false, ...route }): ScriptFunction[] =>
    !legacy || name === undefined || script === false ? [] : [{ ...route, name, query, body }],
  );
  // Node 20 has no Map.groupBy.
  const groups = new Map<string, ScriptFunction[]>();
  for (const one of [...described, ...older]) {
    const group = one.path.split('/')[1] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const texts = [...groups].map(([group, members]) => {
    const object = objects.find((one) => one.group === group)?.name ?? group;
    const functions = members.map(({ name, method, path, query, body }) => {
      const given = [method, path, query, body ? 'application/json' : 'text/plain'].map((one) => JSON.stringify(one));
      return `${object}.${name} = REST.operation(${given.join(', ')});\n`;
    });
    return `var ${object} = {};\n${functions.join('')}`;
  });
  return `${scriptRuntime}\n${texts.join('')}`;
}

interface ScriptFunction {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: boolean;
}
