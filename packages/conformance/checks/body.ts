import { boundariesOf } from '../src/boundaries.ts';
import { takes } from '../src/contract/leniency.ts';
import { deref, type Schema } from '../src/description.ts';
import type { Finding } from '../src/kit/finding.ts';
import { mutationsOf } from '../src/mutations.ts';
import type { Called, CallOptions } from '../src/run/agents.ts';
import { told } from '../src/run/bench.ts';
import { needsOf } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';
import { isRefusal, refusalsOf } from '../src/run/refusals.ts';
import { states } from '../src/run/scene.ts';

/** Bodies: every way to make one wrong is refused, every bound from its right side and every example is taken. */
export const body = perOperation(({ model, described, contract }) => {
  const { request } = described;
  if (request === undefined) return [];
  const { description, schemas } = contract;
  const codes = refusalsOf(model);
  const needs = needsOf(model, states[model.id] !== undefined);
  const key = `body/${model.id} wanted`;
  return [
    {
      id: `body/refused/${model.id}`,
      sentence: `${model.id} refuses a body that is missing, no JSON, or breaks its schema in one place.`,
      needs,
      codes,
      async run(bench) {
        const id = `body/refused/${model.id}`;
        const base = bench.parametersOf(described);
        let { parameters } = await bench.reach(described, base);
        const findings: Finding[] = [];
        const refuses = async (what: string, given: unknown, options: CallOptions = {}) => {
          const called: Called = await bench.agents.call(
            bench.account.agentid,
            model.id,
            { ...parameters, body: given },
            { deliberate: true, ...options },
          );
          if (isRefusal(called, codes)) return;
          const expected = `The body is wrong, ${what}: ${codes.join(', ')}, or a status of 400 or more.`;
          findings.push(
            bench.finding(id, called, { part: 'request.body', came: told(called.answer), expected }, described),
          );
          if (called.succeeded) ({ parameters } = await bench.reach(described, base));
        };
        if (request.required) await refuses('missing', undefined);
        await refuses('no JSON', parameters.body, { text: '{"password":' });
        await refuses('of another type', parameters.body, { headers: [['Content-Type', 'text/plain']] });
        for (const { what, value } of mutationsOf(description, request.schema, parameters.body)) {
          if (!takes(description, schemas, key, request.schema, value)) await refuses(what, value);
        }
        // The twin: the right body in the same state.
        const called = await bench.agents.call(bench.account.agentid, model.id, parameters);
        if (!called.succeeded) {
          const expected = `Right after the wrong bodies ${model.id} succeeds with a right one, so that the refusals say what they mean.`;
          findings.push(
            bench.finding(id, called, { part: 'answer.body.retcode', came: told(called.answer), expected }, described),
          );
        }
        return findings;
      },
    },
    {
      id: `body/taken/${model.id}`,
      sentence: `${model.id} takes each field of its body up to its bounds, and the documented examples.`,
      needs,
      async run(bench) {
        const id = `body/taken/${model.id}`;
        const base = bench.parametersOf(described);
        const example = base.body as Record<string, unknown>;
        const fields = Object.entries(deref<Schema>(description, request.schema).properties ?? {});
        const signsIn = !model.needsGuid;
        const variants = [
          ...Object.entries(request.examples).map(([name, { value }]) => ({
            part: 'request.body',
            what: `the example ${name}`,
            field: undefined,
            value: signsIn ? { ...(value as object), password: example.password } : value,
          })),
          ...fields
            .filter(([name]) => !(signsIn && name === 'password'))
            .flatMap(([name, schema]) =>
              boundariesOf(description, schema, false).accepted.map((value) => ({
                part: `request.body.${name}`,
                what: `${name} as ${JSON.stringify(value)?.slice(0, 60)}`,
                field: name,
                value: { ...example, [name]: value },
              })),
            ),
        ];
        const findings: Finding[] = [];
        for (const { part, what, field, value } of variants) {
          const ready = await bench.attempt(described, { ...base, body: value });
          if (ready === undefined) continue;
          const called = await bench.agents.call(bench.account.agentid, model.id, ready.parameters);
          const sent = ready.parameters.body as Record<string, unknown>;
          const sure =
            field === undefined
              ? sent === value
              : sent[field] === (value as Record<string, unknown>)[field] && sent === value;
          if (sure ? called.succeeded : !isRefusal(called, codes)) continue;
          findings.push(
            bench.finding(
              id,
              called,
              { part, came: told(called.answer), expected: `The body may have ${what}.` },
              described,
            ),
          );
        }
        return findings;
      },
    },
  ];
});
