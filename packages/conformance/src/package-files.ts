// What the package reads beside its modules. The build puts another module in place of this one, for the published folder.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Model } from '@ccgateway/openapi/model';

const require = createRequire(import.meta.url);

/** Reads the published model. */
export function readModel(): Model {
  return require('@ccgateway/openapi/model.json');
}

/** Reads the OpenAPI description, for tools that take nothing else. */
export function readOpenapi(): object {
  return require('@ccgateway/openapi/openapi.json');
}

/** Reads a file of the package, named from its folder. */
export function readPackageFile(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** Reads the flows of the description: the text of each, as JSON. */
export function readFlowFiles(): string[] {
  const folder = join(dirname(require.resolve('@ccgateway/openapi/package.json')), 'workflows');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
