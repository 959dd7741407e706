import type { Model, Operation, Schema } from '../../model/model.ts';
import { flatBody } from '../flat-body.ts';
import { modelClasses } from './models.ts';
import { className, constant } from './names.ts';
import { banner, docstring, literal, tuple } from './printer.ts';
import { isBare, reading, resolved } from './types.ts';

/** descriptors.py: what the runtime needs to know of each operation. */
export function emitDescriptors(model: Model): string {
  const classes = modelClasses(model).map(({ schema }) => className(schema.name));
  const entries = model.operations.map((operation) => descriptor(model, operation));
  const used = classes.filter((name) => entries.some((entry) => new RegExp(`\\b${name}\\b`).test(entry)));
  return [
    banner,
    '"""Descriptors of the operations."""\n\n',
    'from __future__ import annotations\n\nfrom collections.abc import Mapping\nfrom typing import Any, Final\n\n',
    'from .._operation import Operation, contents, events\n',
    'from .._records import AgentEvent, Json, as_it_is, boolean, integer, many, maybe, nothing, number, text\n',
    `from .models import (\n${[...used]
      .sort()
      .map((name) => `    ${name},\n`)
      .join('')})\n\n`,
    ...entries,
    '\nOPERATIONS: Final[Mapping[str, Operation[Any]]] = {\n',
    ...model.operations.map(({ id }) => `    ${literal(id)}: ${constant(id)},\n`),
    '}\n',
    docstring(['Every operation by its name on the wire.'], ''),
  ].join('');
}

/** The type that a function answers, and the reader of the result. */
export function answerOf(model: Model, { result, id }: Operation): { readonly type: string; readonly reader: string } {
  if (result.kind === 'none') return { type: 'None', reader: 'nothing' };
  if (result.kind === 'file') return { type: 'bytes', reader: 'contents' };
  if (result.kind === 'event') return { type: 'list[AgentEvent]', reader: 'events' };
  const answer = model.schemas[result.answer ?? ''];
  const field = answer?.kind === 'object' ? answer.properties.find(({ name }) => name === result.field) : undefined;
  if (!field) throw new Error(`${id}: its answer has no field ${result.field}.`);
  const schema = resolved(model, field.schema);
  // A reserved result carries nothing.
  if (isBare(schema)) return { type: 'None', reader: 'nothing' };
  const optional = !field.required || (schema as { nullable?: true }).nullable === true;
  return reading(model, field.schema, !optional);
}

/** The fields of the JSON body, or undefined if the body is one value of any form. */
export function bodyFields(model: Model, { body }: Operation) {
  const schema: Schema | undefined = body && resolved(model, body.schema);
  return schema?.kind === 'object' ? schema.properties : undefined;
}

function descriptor(model: Model, operation: Operation): string {
  const { id, method, path, parameters, body, result, retry, retcodes } = operation;
  const { type, reader } = answerOf(model, operation);
  const fields = bodyFields(model, operation);
  const flat = flatBody(model, operation) !== undefined;
  const lines = [
    literal(id),
    literal(method),
    literal(path),
    reader,
    parameters.query.length > 0 && `query=${tuple(parameters.query.map(({ name }) => literal(name)))}`,
    fields && `body=${tuple(fields.map(({ name }) => literal(name)))}`,
    body && !fields && 'whole_body=True',
    // Every call of these carries an object, the others one only if a field is given.
    fields && (flat || body?.required) && 'always_body=True',
    fields && !flat && 'nested=True',
    result.field && result.field !== 'result' && `result=${literal(result.field)}`,
    result.kind === 'file' && 'file=True',
    answersGuid(model, operation) && 'guid="guid"',
    retry !== 'never' && `retry=${literal(retry)}`,
    retcodes.length > 0 && `retcodes=${tuple(retcodes.map(({ code }) => literal(code)))}`,
  ].filter(Boolean);
  return `${constant(id)}: Final[Operation[${type}]] = Operation(\n${lines.map((line) => `    ${line},\n`).join('')})\n`;
}

/** Whether the operation exists to answer the GUID of the session. */
function answersGuid(model: Model, { result }: Operation): boolean {
  const answer = model.schemas[result.answer ?? ''];
  const field = answer?.kind === 'object' ? answer.properties.find(({ name }) => name === result.field) : undefined;
  const schema = field && resolved(model, field.schema);
  return schema?.kind === 'object' && schema.properties.some(({ name }) => name === 'guid');
}
