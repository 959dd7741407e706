import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { flatBody } from '../emit/flat-body.ts';
import type { Model, ObjectSchema, Operation, Property } from '../model/model.ts';

const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
const reject = model.operations.find(({ id }) => id === 'reject') as Operation;
const request = model.schemas.RejectRequest as ObjectSchema;
const [example] = request.properties as [Property];

/** The fields that become parameters when the body of `reject` has these. */
function flat(names: readonly string[], more: Partial<ObjectSchema> = {}) {
  const properties = names.map((name) => ({ ...example, name }));
  const schemas = { ...model.schemas, RejectRequest: { ...request, properties, ...more } };
  return flatBody({ ...model, schemas }, reject)?.map(({ name }) => name);
}

describe('a body is flattened', () => {
  test.each([[['mode']], [['callid', 'mode']], [['mode', 'callid']], [['callid']]])('with the fields %j', (names) => {
    expect(flat(names)).toEqual(names);
  });

  test('in the description: each one whose fields are one beside the ID of the call', () => {
    const flattened = model.operations.filter((operation) => flatBody(model, operation)).map(({ id }) => id);
    expect(flattened).toContain('reject');
    expect(flattened).not.toContain('login');
    for (const operation of model.operations) {
      const schema = operation.body?.schema.kind === 'ref' ? model.schemas[operation.body.schema.name] : undefined;
      const fields = schema?.kind === 'object' ? schema.properties.filter(({ name }) => name !== 'callid').length : 2;
      expect([operation.id, flattened.includes(operation.id)]).toEqual([operation.id, fields < 2]);
    }
  });
});

describe('a body is not flattened', () => {
  test('with two fields beside the ID of the call', () => {
    expect(flat(['mode', 'reason'])).toBeUndefined();
    expect(flat(['callid', 'mode', 'reason'])).toBeUndefined();
  });

  test('if it may have fields that no page names', () => {
    expect(flat(['mode'], { open: true })).toBeUndefined();
  });

  test('if a parameter has the name of a field: the emitter says so', () => {
    expect(() => flat(['agentid'])).toThrow('reject: agentid is both a parameter and the field of a flattened body.');
  });
});
