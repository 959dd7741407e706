import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

/** Every legacy form belongs to a described operation; every legacy route is not described. */
export const legacyKnown: Rule = ({ model: { operations, legacy } }) => [
  ...legacy.forms.flatMap((form, index) => {
    const mistake = (key: string, text: string) => ({ file: 'legacy.yaml', keys: ['forms', index, key], text });
    const operation = operations.find(({ id }) => id === form.operation);
    if (operation === undefined) {
      const close = nearest(
        form.operation,
        operations.map(({ id }) => id),
      );
      const cure = close === undefined ? 'correct the name.' : `did you mean ${close}?`;
      return mistake('operation', `the operation ${form.operation} does not exist; ${cure}`);
    }
    const names = operation.parameters.query.map(({ name }) => name);
    const unknown = Object.values(form.query ?? {}).find((name) => !names.includes(name));
    return [
      form.method === operation.method &&
        mistake('method', `${operation.id} is described with ${form.method}; remove the method or correct it.`),
      form.path === operation.path &&
        mistake('path', `${operation.id} is described with this path; remove the path or correct it.`),
      form.path !== undefined &&
        parametersOf(form.path) !== parametersOf(operation.path) &&
        mistake(
          'path',
          `the path of ${operation.id} has the parameters ${parametersOf(operation.path)}; name the same.`,
        ),
      unknown !== undefined &&
        mistake('query', `${operation.id} has no query parameter ${unknown}; take one of: ${names.join(', ')}.`),
    ].filter((one) => one !== false);
  }),
  ...legacy.routes.flatMap(({ method, path }, index) =>
    operations.some((operation) => operation.method === method && operation.path === path)
      ? [{ file: 'legacy.yaml', keys: ['routes', index], text: `${method} ${path} is described; remove it here.` }]
      : [],
  ),
];

function parametersOf(path: string): string {
  return (path.match(/\{\w+\}/g) ?? []).join(', ');
}
