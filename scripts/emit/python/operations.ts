import type { Model, Operation, Parameter, Schema } from '../../model/model.ts';
import { answerOf, bodyFields } from './descriptors.ts';
import { modelClasses } from './models.ts';
import { className, constant, distinct, snake } from './names.ts';
import { banner, docstring, literal } from './printer.ts';
import { given } from './types.ts';
import { words } from './words.ts';

/** sync_operations.py or async_operations.py: a method for each operation. */
export function emitOperations(model: Model, style: 'sync' | 'async'): string {
  const name = style === 'sync' ? 'Operations' : 'AsyncOperations';
  distinct(
    'operations',
    model.operations.map(({ id }) => id),
    snake,
  );
  const methods = model.operations.map((operation) => method(model, operation, style));
  const source = methods.join('\n');
  const used = modelClasses(model)
    .map(({ schema }) => className(schema.name))
    .filter((one) => new RegExp(`\\b${one}\\b`).test(source.replaceAll(/"""[\s\S]*?"""/g, '')));
  return [
    banner,
    '"""A method for each operation."""\n\n',
    'from __future__ import annotations\n\n',
    'from collections.abc import Mapping, Sequence\nfrom typing import Literal\n\n',
    'from .._operation import Operation, Result\nfrom .._records import AgentEvent, Json\nfrom . import descriptors as op\n',
    `from .models import (\n${[...used]
      .sort()
      .map((one) => `    ${one},\n`)
      .join('')})\n\n`,
    `__all__ = ["${name}"]\n\n\n`,
    `class ${name}:\n`,
    docstring(
      [
        'The operations of the interface, each as a method.',
        'A method answers the result of a success and raises a GatewayError for everything else.',
      ],
      '    ',
    ),
    '\n    __slots__ = ()\n\n',
    `    ${style === 'sync' ? '' : 'async '}def _call(self, operation: Operation[Result], parameters: dict[str, object]) -> Result:\n        raise NotImplementedError\n\n`,
    source,
  ].join('');
}

interface Taken {
  readonly wire: string;
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly about: string;
}

/** What a method takes; the agent is that of the connection. */
export function taken(model: Model, operation: Operation): readonly Taken[] {
  const { parameters, body, id } = operation;
  const all: Taken[] = [];
  const add = (wire: string, required: boolean, schema: Schema, description?: string) =>
    all.push({
      wire,
      name: snake(wire),
      required,
      type: given(model, schema),
      about: `${snake(wire)}: ${words(model, wire, schema, description)}`,
    });
  const named = (list: readonly Parameter[]) => {
    for (const { name, required, schema, description } of list)
      if (name !== 'agentid') add(name, required, schema, description);
  };
  named(parameters.path);
  named(parameters.query);
  const fields = bodyFields(model, operation);
  for (const { name, required, schema } of fields ?? []) add(name, required, schema);
  if (body && !fields) add('body', body.required, body.schema, body.description);
  distinct(
    id,
    all.map(({ wire }) => wire),
    snake,
  );
  // Those that cannot be left out come first, as in every signature of Python.
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function method(model: Model, operation: Operation, style: 'sync' | 'async'): string {
  const { id, summary, description, notes, prerequisites, retcodes, source, introducedIn, removedIn } = operation;
  const parameters = taken(model, operation);
  const { type } = answerOf(model, operation);
  const signature =
    parameters.length === 0
      ? 'self'
      : `\n        self,\n        *,\n${parameters.map(({ name, type: one, required }) => `        ${name}: ${required ? one : `${one} | None = None`},\n`).join('')}    `;
  const values = parameters.map(({ wire, name }) => `${literal(wire)}: ${name}`).join(', ');
  const codes = retcodes.map(({ code }) => code).join(', ');
  return [
    `    ${style === 'sync' ? '' : 'async '}def ${snake(id)}(${signature}) -> ${type}:\n`,
    docstring(
      [
        `${summary}.`,
        description,
        ...notes.map((note) => `- ${note}`),
        ...prerequisites.map((prerequisite) => `Prerequisite: ${prerequisite}`),
        { title: 'Args', entries: parameters.map(({ about }) => about) },
        {
          title: 'Raises',
          entries: [codes ? `RetcodeError: The documented return codes are ${codes}.` : ''].filter(Boolean),
        },
        `Operation ${id}. Source: ${[source.document ?? [], source.pages].flat().join(', ')}.`,
        introducedIn && `New in edition ${introducedIn}.`,
        removedIn && `Not in edition ${removedIn} and later.`,
        operation.deprecated
          ? `Deprecated: ${operation.deprecatedBy ? `use ${snake(operation.deprecatedBy)} instead.` : 'the documents name no successor.'}`
          : undefined,
      ],
      '        ',
    ),
    `        return ${style === 'sync' ? '' : 'await '}self._call(op.${constant(id)}, {${values}})\n`,
  ].join('');
}
