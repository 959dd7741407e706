// The seam to openapi-typescript: nothing else in the repository imports it.
import openapiTS, { astToString } from 'openapi-typescript';
import type { Description } from '../lib/openapi.ts';
import { banner } from './text.ts';

/** schema.ts: the types of all paths and components, for openapi-fetch and as the source of every other type. */
export async function emitSchema(view: Description): Promise<string> {
  const nodes = await openapiTS(structuredClone(view) as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return banner + astToString(nodes);
}
