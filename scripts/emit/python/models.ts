import type { Model } from '../../model/model.ts';
import { className } from './names.ts';
import { banner, exported } from './printer.ts';
import { type RecordClass, recordClass } from './records.ts';
import { objectsIn, resolved } from './types.ts';

/** models.py: a class for each object inside requests and results. */
export function emitModels(model: Model): string {
  const classes = modelClasses(model);
  return [
    banner,
    '"""Objects inside requests and results."""\n\n',
    'from __future__ import annotations\n\nfrom collections.abc import Mapping, Sequence\nfrom typing import Literal\n\n',
    'from .._records import Json, Record, as_it_is, boolean, integer, many, maybe, nothing, number, text\n\n',
    exported(classes.map(({ schema }) => className(schema.name))),
    '\n\n',
    ...classes.map((one) => recordClass(model, one)),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
}

/** The classes of models.py, in an order in which each comes after those that it holds. */
export function modelClasses(model: Model): readonly RecordClass[] {
  const classes = new Map<string, RecordClass>();
  for (const { body } of model.operations) {
    const whole = body && resolved(model, body.schema);
    if (whole?.kind !== 'object') continue;
    // The fields of a body are parameters of the function, so the body itself is no class.
    for (const property of whole.properties)
      for (const schema of objectsIn(model, property.schema)) classes.set(schema.name, { schema, input: true });
  }
  for (const { result } of model.operations) {
    const answer = model.schemas[result.answer ?? ''];
    if (result.kind !== 'json' || answer?.kind !== 'object') continue;
    const field = answer.properties.find(({ name }) => name === result.field);
    if (!field) continue;
    for (const schema of objectsIn(model, field.schema))
      if (!classes.has(schema.name)) classes.set(schema.name, { schema, input: false });
  }
  return [...classes.values()];
}
