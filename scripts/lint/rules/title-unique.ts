import type { Schema } from '../../model/model.ts';
import { fileOfSchema, type Mistake, type Rule } from '../rule.ts';

/** Titles of schemas are unique: code generators name types after titles, and one type would replace the other. */
export const titleUnique: Rule = ({ model, files }) => {
  const first = new Map<string, string>();
  const mistakes: Mistake[] = [];
  const visit = (schema: Schema, place: string): void => {
    const { title } = schema;
    const other = title === undefined ? undefined : first.get(title);
    if (title !== undefined && other !== undefined) {
      mistakes.push({
        file: fileOfSchema(place, files),
        keys: [],
        text: `the title "${title}" in ${place} stands in ${other} too; give this schema a title of its own, or none.`,
      });
    } else if (title !== undefined) {
      first.set(title, place);
    }
    for (const wire of schema.wire ?? []) visit(wire, place);
    if (schema.kind === 'array') visit(schema.items, place);
    if (schema.kind === 'union') for (const member of schema.of) visit(member, place);
    if (schema.kind === 'object') for (const { schema: field } of schema.properties) visit(field, place);
  };
  for (const [name, schema] of Object.entries(model.schemas)) visit(schema, name);
  for (const { id, parameters } of model.operations) {
    for (const { schema } of [...parameters.path, ...parameters.query].filter(({ shared }) => !shared))
      visit(schema, id);
  }
  return mistakes;
};
