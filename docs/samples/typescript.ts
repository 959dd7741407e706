import { type OperationInfo, operationInfo } from '@ccgateway/openapi';
import type { Maker } from './maker.ts';
import { object } from './script.ts';

/** Calls of the typed client, which takes values of the documented types and, like fetch, no body with GET. */
export const typescript: Maker = {
  label: 'TypeScript',
  lang: 'ts',
  make({ operation: { id, method, needsGuid, result }, values, example, typed, baseUrl }) {
    if (!typed || (example !== undefined && method === 'GET')) return undefined;
    const entries = values.map(({ name, value }): [string, unknown] => [name, value]);
    // The fields of a small body are parameters of their own.
    const flat = (operationInfo as Readonly<Record<string, OperationInfo>>)[id]?.fields ?? [];
    if (example !== undefined)
      entries.push(
        ...(flat.length > 0 ? Object.entries(example.value as object) : [['body', example.value] as [string, unknown]]),
      );
    const shown = [...(result.kind === 'none' ? [] : ['outcome.result']), ...(needsGuid ? [] : ['gateway.guid'])];
    return [
      `import { createGateway, ${id} } from '@ccgateway/client';`,
      '',
      ...(needsGuid
        ? ['const gateway = createGateway({', `  baseUrl: '${baseUrl}',`, '  guid: process.env.GUID,', '});']
        : [`const gateway = createGateway({ baseUrl: '${baseUrl}' });`]),
      `const outcome = await ${id}(gateway, ${object(entries)});`,
      shown.length > 0
        ? `if (outcome.ok) console.log(${shown.join(', ')});\nelse console.error(outcome.kind, outcome.message);`
        : 'if (!outcome.ok) console.error(outcome.kind, outcome.message);',
    ].join('\n');
  },
};
