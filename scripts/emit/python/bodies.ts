import type { Model, Operation } from '../../model/model.ts';
import { bodyFields } from './descriptors.ts';
import { className, constant, snake } from './names.ts';
import { banner, docstring, exported, literal } from './printer.ts';
import { given } from './types.ts';
import { words } from './words.ts';

/** Operations whose bodies a session takes as keywords. */
const signIns = ['login', 'loginEx'];

/** bodies.py: the fields with which a session signs in. */
export function emitBodies(model: Model): string {
  const operations = signIns.flatMap((id) => model.operations.find((operation) => operation.id === id) ?? []);
  return [
    banner,
    '"""Bodies of sign-ins."""\n\n',
    'from __future__ import annotations\n\nfrom collections.abc import Mapping\nfrom typing import Final, Literal, NotRequired, TypedDict\n\n',
    exported(operations.flatMap(({ id }) => [`${className(id)}Body`, `${constant(id)}_FIELDS`])),
    '\n\n',
    ...operations.map((operation) => body(model, operation)),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
}

function body(model: Model, operation: Operation): string {
  const { id } = operation;
  const fields = bodyFields(model, operation) ?? [];
  const lines = fields.map(({ name, required, schema }) => {
    const type = given(model, schema);
    const text = docstring([words(model, name, schema)], '    ');
    return `    ${snake(name)}: ${required ? type : `NotRequired[${type} | None]`}\n${text}`;
  });
  return [
    `class ${className(id)}Body(TypedDict):\n`,
    docstring([`What ${id} takes.`], '    '),
    `\n${lines.join('')}\n\n`,
    `${constant(id)}_FIELDS: Final[Mapping[str, str]] = {\n`,
    ...fields.map(({ name }) => `    ${literal(snake(name))}: ${literal(name)},\n`),
    '}\n',
    docstring([`Names on the wire of the fields of ${id}.`], ''),
    '\n\n',
  ].join('');
}
