import { told } from '../src/run/bench.ts';
import { needsOf } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';
import { states } from '../src/run/scene.ts';

/** A gateway that refuses what it should do keeps every other rule: so each operation must succeed once. */
export const success = perOperation(({ model, described }) => [
  {
    id: `success/${model.id}`,
    sentence: `${model.id} succeeds in a state in which it must.`,
    needs: needsOf(model, states[model.id] !== undefined),
    async run(bench) {
      const { parameters } = await bench.reach(described);
      const called = await bench.agents.call(bench.account.agentid, model.id, parameters);
      if (called.succeeded) return [];
      const expected = `${model.id} succeeds here: ${model.prerequisites.join(' ') || 'it has no prerequisites.'}`;
      return [
        bench.finding(
          `success/${model.id}`,
          called,
          { part: 'answer.body.retcode', came: told(called.answer), expected },
          described,
        ),
      ];
    },
  },
]);
