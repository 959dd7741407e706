import { inferredFrom, seenOn } from '../src/contract/evidence.ts';
import type { Finding } from '../src/kit/finding.ts';
import { told } from '../src/run/bench.ts';
import { isQuery } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';

const methods = ['GET', 'PUT', 'POST', 'DELETE'] as const;

/** An address has the methods that the description gives it; 000-001 or a status tells so. */
export const method = perOperation(({ model, described, contract }) => {
  const path = model.path.replaceAll(/\{\w+\}/g, '291');
  const known = contract.routes.methodsAt(path);
  const id = `method/${model.id}`;
  const codes = ['000-001', '000-002'];
  return [
    {
      id,
      sentence: `The address of ${model.id} takes ${[...known].join(', ')} and no other method.`,
      // A method that is taken by mistake may do anything.
      needs: isQuery(model) ? ['read', 'change-state'] : ['change-state'],
      codes,
      async run(bench) {
        await bench.fresh();
        const findings: Finding[] = [];
        const { body: _, ...parameters } = bench.parametersOf(described);
        for (const other of methods.filter((one) => !known.has(one))) {
          const called = await bench.agents.call(
            bench.account.agentid,
            model.id,
            { ...parameters, body: undefined },
            { method: other, deliberate: true },
          );
          if (
            called.retcode !== undefined
              ? codes.includes(called.retcode)
              : [404, 405, 501].includes(called.answer?.status ?? 0)
          )
            continue;
          const expected = `${other} is none of its methods: status 405 or 404, or ${codes.join(', ')}.`;
          findings.push(
            bench.finding(
              id,
              called,
              { part: 'request.method', came: told(called.answer), expected, source: inferredFrom(seenOn(model)) },
              described,
            ),
          );
        }
        return findings;
      },
    },
  ];
});
