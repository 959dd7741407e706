import { describe, expect, test } from 'vitest';
import { deref, type Schema, Validator } from '../src/index.ts';
import { description, operations } from '../suite/support.ts';

// Any operation may answer any registered code; otherwise validators would reject the answer to an expired session.
const validator = new Validator(description);
const registered = description.model.retcodes.map(({ code }) => code);

describe.each(operations)('$id', ({ response: { schema }, retcodes, file }) => {
  const violations = (answer: object) => validator.violations(schema, answer);

  test('admits every registered return code, with and without a result', () => {
    const refused = registered.filter(
      (retcode) =>
        violations({ message: '', retcode }).length > 0 ||
        violations({ message: '', retcode, result: null }).length > 0,
    );
    expect(refused).toEqual([]);
    expect(registered).toEqual(expect.arrayContaining([...retcodes]));
  });

  test('refuses a return code that is a number, missing or not a code', () => {
    const codes = [
      0,
      3,
      100006,
      null,
      undefined,
      true,
      '',
      'success',
      '00',
      ...registered.filter(isNumeric).map(Number),
    ];
    const admitted = codes.filter((retcode) => violations({ message: '', retcode }).length === 0);
    expect(admitted).toEqual([]);
  });

  test('refuses a success in the shape of a failure', () => {
    const [success = {}] = (schema.oneOf ?? []).map((one) => deref<Schema>(description, one));
    // A success without a result has the shape of a failure.
    const alike = !file && (success.required ?? []).every((key) => key === 'message' || key === 'retcode');
    expect(violations({ message: '', retcode: '0' }).length === 0).toBe(alike);
    expect(validator.violations({ $ref: '#/components/schemas/Failure' }, { message: '', retcode: '0' })).not.toEqual(
      [],
    );
  });
});

function isNumeric(code: string): boolean {
  return /^\d+$/.test(code);
}
