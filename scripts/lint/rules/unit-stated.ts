import type { Model, Parameter, Schema } from '../../model/model.ts';
import { fileOf, fileOfSchema, type Mistake, type Rule } from '../rule.ts';

const units = ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'bytes'] as const;

/** A number whose text names a unit says it in x-unit too, for programs, and both say the same. */
export const unitStated: Rule = ({ model, files }) => {
  const mistakes: Mistake[] = [];
  const check = (schema: Schema, text: string, file: string): void => {
    if (!isNumber(model, schema)) return;
    const told = units.filter((unit) => new RegExp(`\\b${unit}\\b`, 'i').test(text));
    const unit = unitOf(model, schema);
    if (told.length === 0 || told.some((one) => one === unit)) return;
    mistakes.push({
      file,
      keys: [],
      text: `"${text.split('\n')[0]}" speaks of ${told[0]}, x-unit ${unit === undefined ? 'is missing' : `says ${unit}`}; write x-unit: ${told[0]} or correct the text.`,
    });
  };
  const visit = (schema: Schema, file: string): void => {
    check(schema, schema.description ?? '', file);
    if (schema.kind === 'array') visit(schema.items, file);
    if (schema.kind === 'union') for (const member of schema.of) visit(member, file);
    if (schema.kind === 'object') for (const { schema: field } of schema.properties) visit(field, file);
  };
  for (const [name, schema] of Object.entries(model.schemas)) visit(schema, fileOfSchema(name, files));
  for (const operation of model.operations) {
    const { path, query, header } = operation.parameters;
    for (const { schema, description } of [...path, ...query, ...header] satisfies Parameter[]) {
      check(schema, description, fileOf(operation));
    }
  }
  return mistakes;
};

/** Whether the schema is a number, or a string that holds one. */
function isNumber(model: Model, schema: Schema): boolean {
  if (schema.kind === 'ref') return isNumber(model, model.schemas[schema.name] as Schema);
  return schema.kind === 'integer' || schema.kind === 'number' || (schema.kind === 'string' && 'range' in schema);
}

function unitOf(model: Model, schema: Schema): string | undefined {
  return schema.unit ?? (schema.kind === 'ref' ? model.schemas[schema.name]?.unit : undefined);
}
