import { Problem } from '../cli/problem.ts';
import type { Model, Operation } from '../model/model.ts';
import { nearest } from '../model/nearest.ts';
import type { WorkflowFile, WorkflowStep } from '../model/workflows.ts';

/** A condition that runners of flows understand: a value of the answer and what it must be. */
const condition = /^\$response\.body#(\/\w+)+ == "([^"]+)"$/;
const preparations = ['colleague', 'ring', 'push'];

/**
 * Refuses flows that name what the description does not have, or that use more of Arazzo than the runners here know.
 *
 * @throws Problem with a line for each mistake: file, line, what, cure
 */
export function lintWorkflows(files: readonly WorkflowFile[], model: Model): void {
  const lines = files.flatMap((file) =>
    mistakes(file, model).map(
      ([keys, text]) => `spec/workflows/${file.name}.arazzo.yaml:${file.lineOf(['workflows', 0, ...keys])}: ${text}`,
    ),
  );
  if (lines.length > 0) throw new Problem(lines.join('\n'));
}

type Mistake = [keys: readonly (string | number)[], text: string];

function mistakes({ name, document }: WorkflowFile, model: Model): Mistake[] {
  const [workflow] = document.workflows;
  const found: Mistake[] = [];
  if (workflow.workflowId !== name)
    found.push([['workflowId'], `the flow is ${workflow.workflowId}, the file is named ${name}; give both one name.`]);
  for (const [index, one] of workflow['x-prepare'].entries())
    if (!preparations.includes(one))
      found.push([['x-prepare', index], `${one} is not known here; use ${preparations.join(', ')}.`]);
  for (const [index, step] of workflow.steps.entries())
    found.push(...ofStep(step, model).map(([keys, text]): Mistake => [['steps', index, ...keys], text]));
  return found;
}

function ofStep(step: WorkflowStep, model: Model): Mistake[] {
  const operation = model.operations.find(({ id }) => id === step.operationId);
  if (!operation) {
    const ids = model.operations.map(({ id }) => id);
    return [[['operationId'], unknown('operation', step.operationId, ids)]];
  }
  return [
    ...ofParameters(step, operation, model),
    ...step.successCriteria.flatMap((one, at) => ofCriterion(one, at, model)),
  ];
}

function ofParameters({ parameters = [], requestBody }: WorkflowStep, operation: Operation, model: Model): Mistake[] {
  const known = [
    'Content-Type',
    'Guid',
    ...Object.values(operation.parameters)
      .flat()
      .map(({ name }) => name),
  ];
  const found = parameters.flatMap(({ name }, at): Mistake[] =>
    known.includes(name) ? [] : [[['parameters', at, 'name'], unknown(`parameter of ${operation.id}`, name, known)]],
  );
  const fields = fieldsOf(operation, model);
  for (const name of Object.keys(requestBody?.payload ?? {}))
    if (!fields.includes(name)) found.push([['requestBody'], unknown(`field of ${operation.id}`, name, fields)]);
  return found;
}

function fieldsOf({ body }: Operation, { schemas }: Model): string[] {
  const schema = body?.schema.kind === 'ref' ? schemas[body.schema.name] : body?.schema;
  return schema?.kind === 'object' ? schema.properties.map(({ name }) => name) : [];
}

function ofCriterion(criterion: { readonly condition: string }, at: number, model: Model): Mistake[] {
  const place = ['successCriteria', at, 'condition'];
  const [, pointer, value = ''] = condition.exec(criterion.condition) ?? [];
  if (!pointer)
    return [[place, 'runners here know conditions like $response.body#/retcode == "0" only; write it like that.']];
  const codes = ['0', ...model.retcodes.map(({ code }) => code)];
  const types = model.events.map(({ type }) => type);
  if (pointer === '/retcode' && !codes.includes(value)) return [[place, unknown('return code', value, codes)]];
  if (pointer === '/eventType' && !types.includes(value)) return [[place, unknown('event', value, types)]];
  return [];
}

function unknown(kind: string, name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return `${name} is no ${kind}; ${close ? `did you mean ${close}?` : 'correct the name.'}`;
}
