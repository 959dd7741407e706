import { boundariesOf } from '../src/boundaries.ts';
import { meant, takes } from '../src/contract/leniency.ts';
import type { Check } from '../src/kit/check.ts';
import type { Evidence, Finding } from '../src/kit/finding.ts';
import { mutationsOf } from '../src/mutations.ts';
import { told } from '../src/run/bench.ts';
import { needsOf } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';
import { isRefusal, refusalsOf } from '../src/run/refusals.ts';
import { states } from '../src/run/scene.ts';

/** Nobody documents these forms; clients of gateways send them. */
const source: Evidence = { evidence: 'third-party', pages: [] };

/** Forms that clients were seen to send are taken: booleans in any case, numbers for texts, null for what is left out. */
export const tolerance = perOperation(({ model, described, contract }) => {
  const { description, schemas } = contract;
  const codes = refusalsOf(model);
  const lenient = (key: string, schema: Parameters<typeof takes>[3], value: unknown) =>
    takes(description, schemas, key, schema, value);
  const inAddress = described.parameters
    .filter((parameter) => parameter.in !== 'header')
    .flatMap(({ name, schema }) =>
      boundariesOf(description, schema, true)
        .refused.filter((value) => lenient(`bounds/${model.id}/${name} wanted`, schema, value))

        .map((value) => ({
          what: `${name} as ${contract.mask.shown(name, value)}`,
          part: `request.${name}`,
          given: { [name]: value },
        })),
    );
  const { request } = described;
  const example = Object.values(request?.examples ?? {})[0]?.value;
  const inBody =
    request === undefined
      ? []
      : mutationsOf(description, request.schema, example)
          .filter(({ value }) => lenient(`body/${model.id} wanted`, request.schema, value))

          .map(({ what, value }) => ({ what: `The body where ${what}`, part: 'request.body', given: { body: value } }));
  const forms = [...inAddress, ...inBody];
  if (forms.length === 0) return [];
  const id = `tolerance/${model.id}`;
  const check: Omit<Check, 'operation'> = {
    id,
    sentence: `${model.id} takes forms that clients of gateways were seen to send.`,
    needs: needsOf(model, states[model.id] !== undefined),
    async run(bench) {
      const findings: Finding[] = [];
      for (const { what, part, given } of forms) {
        const ready = await bench.attempt(described, bench.parametersOf(described));
        if (ready === undefined) continue;
        const called = await bench.agents.call(bench.account.agentid, model.id, { ...ready.parameters, ...given });
        if (!isRefusal(called, codes)) continue;
        // What is refused in its described form too, as here without a field that was null, is no matter of tolerance.
        if ('body' in given && request) {
          const plain = meant(description, request.schema, given.body);
          if (
            isRefusal(
              await bench.agents.call(bench.account.agentid, model.id, { ...ready.parameters, body: plain }),
              codes,
            )
          )
            continue;
        }
        findings.push(
          bench.finding(
            id,
            called,
            { part, came: told(called.answer), expected: `${what}: clients were seen to send such values.`, source },
            described,
          ),
        );
      }
      return findings;
    },
  };
  return [check];
});
