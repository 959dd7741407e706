import type { LegacyBody, Model, Operation } from '../../model/model.ts';
import { nearest } from '../../model/nearest.ts';
import type { Mistake, Rule } from '../rule.ts';

type Tell = (key: string, text: string) => Mistake;

/** Every legacy form belongs to a described operation; every legacy route is none, and its twin is one. */
export const legacyKnown: Rule = ({ model }) => [
  ...model.legacy.forms.flatMap((form, index) => {
    const mistake: Tell = (key, text) => ({ file: 'legacy.yaml', keys: ['forms', index, key], text });
    const operation = operationOf(form.operation, model, mistake);
    if ('text' in operation) return [operation];
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
      form.name === operation.id && mistake('name', `${form.name} is the operation's own name; remove it here.`),
      ...bodyMistakes(form, operation, model, mistake),
    ].filter((one) => one !== false);
  }),
  ...model.legacy.routes.flatMap((route, index) => {
    const { method, path, name, query = [], twin } = route;
    const mistake: Tell = (key, text) => ({ file: 'legacy.yaml', keys: ['routes', index, key], text });
    const same = model.legacy.routes.findIndex((other) => other.method === method && shape(other) === shape(route));
    const group = groupOf(route);
    const found = [
      model.operations.some((operation) => operation.method === method && shape(operation) === shape(route)) &&
        mistake('path', `${method} ${path} is described; remove it here.`),
      same < index && mistake('path', `${method} ${path} stands here twice; remove one.`),
      name !== undefined &&
        takenNames(model, index).has(`${group} ${name}`) &&
        mistake('name', `another function of ${group} is named ${name}; name the two differently.`),
      name !== undefined &&
        route.script !== false &&
        !model.legacy.objects.some((object) => object.group === group) &&
        mistake('path', `no object of the script calls /${group}; add it to objects, or write script: false.`),
    ].filter((one) => one !== false);
    if (twin === undefined) return found;
    const operation = operationOf(twin.operation, model, mistake);
    if ('text' in operation) return [...found, operation];
    const own = [...parameterNames(path), ...query];
    const lacking = parameterNames(operation.path).find((one) => !parameterNames(path).includes(one));
    const needed = operation.parameters.query.find(({ required, name: one }) => required && !own.includes(one));
    const foreign = Object.keys(twin.body ?? {}).find((one) => !own.includes(one));
    return [
      ...found,
      ...[
        route.simulated !== undefined &&
          mistake('simulated', `${operation.id} answers ${path}; remove one of the two.`),
        lacking !== undefined && mistake('twin', `${operation.id} needs {${lacking}}, which this path lacks; name it.`),
        needed !== undefined &&
          mistake('twin', `${operation.id} needs the query parameter ${needed.name}, which this address lacks.`),
        foreign !== undefined &&
          mistake('twin', `${foreign} is no parameter of this address; take one of: ${own.join(', ')}.`),
      ].filter((one) => one !== false),
      ...bodyMistakes(twin, operation, model, mistake),
    ];
  }),
];

function operationOf(id: string, { operations }: Model, mistake: Tell): Operation | Mistake {
  const operation = operations.find((one) => one.id === id);
  if (operation) return operation;
  const close = nearest(
    id,
    operations.map((one) => one.id),
  );
  const cure = close === undefined ? 'correct the name.' : `did you mean ${close}?`;
  return mistake('operation', `the operation ${id} does not exist; ${cure}`);
}

/** Fields that the described body does not have. */
function bodyMistakes(
  { body = {}, implied = {} }: LegacyBody,
  { id, body: described }: Operation,
  model: Model,
  mistake: Tell,
) {
  const schema = described?.schema.kind === 'ref' ? model.schemas[described.schema.name] : described?.schema;
  const names = schema?.kind === 'object' ? schema.properties.map(({ name }) => name) : [];
  const unknown = [...Object.values(body), ...Object.keys(implied)].find((name) => !names.includes(name));
  if (unknown === undefined) return [];
  const cure = names.length === 0 ? 'it has no body.' : `take one of: ${names.join(', ')}.`;
  return [mistake('body', `the body of ${id} has no field ${unknown}; ${cure}`)];
}

/** Names of functions that the script has, each behind its group, without those of one route. */
function takenNames({ operations, legacy }: Model, without: number): Set<string> {
  return new Set([
    ...operations.map((operation) => `${groupOf(operation)} ${operation.id}`),
    ...legacy.routes.flatMap((route, index) => (index === without ? [] : [`${groupOf(route)} ${route.name}`])),
  ]);
}

function groupOf({ path }: { readonly path: string }): string {
  return path.split('/')[1] ?? '';
}

function shape({ path }: { readonly path: string }): string {
  return path.replace(/\{\w+\}/g, '{}');
}

function parameterNames(path: string): string[] {
  return (path.match(/\{\w+\}/g) ?? []).map((name) => name.slice(1, -1));
}

function parametersOf(path: string): string {
  return (path.match(/\{\w+\}/g) ?? []).join(', ');
}
