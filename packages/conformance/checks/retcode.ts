import { told } from '../src/run/bench.ts';
import { perOperation } from '../src/run/per-operation.ts';

/** Each return code that an operation lists, on demand: for mocks, whose purpose it is to answer them. */
export const retcode = perOperation(({ model, described }) =>
  model.retcodes.map(({ code }) => {
    const id = `retcode/${model.id}/${code}`;
    return {
      id,
      sentence: `${model.id} answers ${code} when it is asked for: a failure with the status 200.`,
      needs: ['change-state', 'force-code', 'reset'] as const,
      async run(bench) {
        await bench.fresh(described.secured);
        const { agentid } = bench.account;
        await bench.control.force(agentid, model.id, code);
        const called = await bench.agents.call(agentid, model.id, bench.parametersOf(described));
        await bench.control.heal();
        if (called.retcode === code && called.answer?.status === 200) return [];
        return [
          bench.finding(
            id,
            called,
            {
              part: 'answer.body.retcode',
              came: told(called.answer),
              expected: `The code that was asked for: ${code}.`,
            },
            described,
          ),
        ];
      },
    };
  }),
);
