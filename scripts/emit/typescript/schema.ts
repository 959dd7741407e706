// This is the only module of the repository that imports openapi-typescript.
import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from '../printer.ts';

/**
 * schema.ts: the types of all paths and components, for openapi-fetch and as the source of every other type.
 *
 * @param document the description in OpenAPI, with documented types only in requests
 */
export async function emitSchema(document: object): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return banner + astToString(nodes);
}
