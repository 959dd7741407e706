// Bytes of small programs that use the client, bundled and minified, and their limits.
import { measureSizes } from '../scripts/cli/sizes.ts';
import { count, table } from './lib/table.ts';

export async function main(): Promise<string> {
  const rows = (await measureSizes()).map(({ name, bytes, limit, remark }) => [
    remark ? `${name}; ${remark}` : name,
    count(bytes),
    limit === undefined ? '' : count(limit),
  ]);
  return table(['a program that uses the client', 'bytes', 'must stay below'], rows);
}
