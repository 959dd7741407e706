import { boundariesOf } from '../src/boundaries.ts';
import type { Parameters } from '../src/contract/calls.ts';
import { evidenceOf } from '../src/contract/evidence.ts';
import { takes } from '../src/contract/leniency.ts';
import type { Operation } from '../src/description.ts';
import type { Finding } from '../src/kit/finding.ts';
import { type Bench, told } from '../src/run/bench.ts';
import { needsOf } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';
import { isRefusal, refusalsOf } from '../src/run/refusals.ts';
import { states } from '../src/run/scene.ts';

/** Both sides of every bound of the parameters in an address. */
export const bounds = perOperation(({ model, described, contract }) =>
  described.parameters
    .filter((parameter) => parameter.in !== 'header')
    .map(({ name, in: place, schema }) => {
      const id = `bounds/${model.id}/${name}`;
      const codes = refusalsOf(model);
      const source = evidenceOf(
        [...model.parameters.path, ...model.parameters.query].find((one) => one.name === name)?.source ?? model.source,
      );
      const part = `request.${place}.${name}`;
      return {
        id,
        sentence: `${model.id} takes ${name} up to its bounds and refuses it beyond.`,
        needs: needsOf(model, states[model.id] !== undefined),
        codes,
        async run(bench) {
          const { accepted, refused } = boundariesOf(contract.description, schema, true);
          const key = `${id} wanted`;
          const wrong = refused.filter((value) => !takes(contract.description, contract.schemas, key, schema, value));
          const findings: Finding[] = [];
          const base = bench.parametersOf(described);
          const ready = await bench.reach(described, base);
          for (const value of wrong) {
            const called = await bench.agents.call(
              bench.account.agentid,
              model.id,
              { ...ready.parameters, [name]: value },
              { deliberate: true, as: bench.account.agentid },
            );
            if (isRefusal(called, codes)) continue;
            const expected = `${name} is wrong as ${JSON.stringify(value).slice(0, 60)}: ${codes.join(', ')}, or a status of 400 or more.`;
            findings.push(bench.finding(id, called, { part, came: told(called.answer), expected, source }, described));
            if (called.succeeded) await bench.reach(described, base);
          }
          // The twin: in the state in which the wrong values were refused, the right one is not.
          findings.push(...(await twin(bench, described, id, ready.parameters)));
          for (const value of accepted)
            findings.push(...(await accepts(bench, described, id, name, part, { ...base, [name]: value }, codes)));
          return findings;
        },
      };
    }),
);

async function twin(bench: Bench, operation: Operation, id: string, parameters: Parameters): Promise<Finding[]> {
  const called = await bench.agents.call(bench.account.agentid, operation.id, parameters);
  if (called.succeeded) return [];
  const expected = `Right after the wrong values ${operation.id} succeeds with right ones, so that the refusals say what they mean.`;
  return [bench.finding(id, called, { part: 'answer.body.retcode', came: told(called.answer), expected }, operation)];
}

/** The call with a value on the right side of a bound: it succeeds where its state needs no other value. */
async function accepts(
  bench: Bench,
  operation: Operation,
  id: string,
  name: string,
  part: string,
  given: Parameters,
  codes: readonly string[],
): Promise<Finding[]> {
  const other = name === 'agentid' && given.agentid !== bench.account.agentid;
  // Who may sign in is a matter of the target, unless it may be reset: then it is one for tests.
  if (other && !bench.claims('reset')) return [];
  const ready = await bench.attempt(operation, given);
  if (ready === undefined) return [];
  const called = await bench.agents.call(String(given.agentid), operation.id, ready.parameters);
  const sure = ready.sure && ready.parameters[name] === given[name];
  if (sure ? called.succeeded : !isRefusal(called, codes)) return [];
  const expected = `${name} may be ${JSON.stringify(given[name])?.slice(0, 60)}.`;
  return [bench.finding(id, called, { part, came: told(called.answer), expected }, operation)];
}
