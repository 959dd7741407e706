import { answerOf, type Description, jsonOf, type MediaType, type Operation, typeName } from '../lib/openapi.ts';

/** Moves inline bodies into components, so that generated code has names for them: LoginExRequest, LoginExSuccess. */
export function nameSchemas(description: Description, operation: Operation): void {
  const stem = typeName(operation.operationId);
  name(description, jsonOf(operation.requestBody?.content), `${stem}Request`);
  name(description, answerOf(description, operation), `${stem}Success`);
}

function name(description: Description, body: MediaType | undefined, title: string): void {
  if (body === undefined || body.schema.$ref !== undefined) return;
  description.components.schemas[title] = { title, ...body.schema };
  body.schema = { $ref: `#/components/schemas/${title}` };
}
