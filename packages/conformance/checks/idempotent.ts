import { told } from '../src/run/bench.ts';
import { isQuery, needsOf } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';
import { states } from '../src/run/scene.ts';

/** A query changes nothing: asked again at once it answers the same, but for what counts time. */
export const idempotent = perOperation(({ model, described }) => {
  if (!isQuery(model) || model.id === 'getAgentEvent') return [];
  const id = `idempotent/${model.id}`;
  return [
    {
      id,
      sentence: `${model.id} answers the same when it is asked twice, and leaves the agent's state alone.`,
      needs: needsOf(model, states[model.id] !== undefined),
      async run(bench) {
        const { parameters } = await bench.reach(described);
        const { agentid } = bench.account;
        const ask = () => bench.agents.call(agentid, model.id, parameters);
        const state = async () => JSON.stringify((await bench.agents.call(agentid, 'getAgentStatus')).result);
        const before = await state();
        const first = await ask();
        const second = await ask();
        const after = await state();
        const expected =
          'A query that is sent twice answers alike: the same code, and the same fields with the same kinds of values.';
        if (shape(first.answer?.json) !== shape(second.answer?.json) || first.answer?.file !== second.answer?.file)
          return [
            bench.finding(
              id,
              second,
              {
                part: 'answer.body',
                came: `${told(first.answer)}, then ${told(second.answer)}, or other fields`,
                expected,
              },
              described,
            ),
          ];
        if (before !== after) {
          const unchanged = 'A query leaves the state of the agent as it is.';
          return [
            bench.finding(
              id,
              second,
              { part: 'state', came: `${before}, then ${after}`, expected: unchanged },
              described,
            ),
          ];
        }
        return [];
      },
    },
  ];
});

/** A value with its numbers and times left out: those go on. */
function shape(value: unknown): string {
  return (
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' || (typeof part === 'string' && /^\d+$/.test(part)) ? '#' : part,
    ) ?? ''
  );
}
