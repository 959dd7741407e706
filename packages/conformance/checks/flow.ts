import { setTimeout as pause } from 'node:timers/promises';
import { inferredFrom } from '../src/contract/evidence.ts';
import { type FlowFile, readFlows } from '../src/flows/flow.ts';
import { runFlow } from '../src/flows/run-flow.ts';
import type { Capability } from '../src/kit/target.ts';
import type { Bench } from '../src/run/bench.ts';
import type { Maker } from '../src/run/per-operation.ts';

/** Nobody listens there: a flow of pushed events asks for them, and does not need them. */
const push = { callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'token' };

/** The flows of an agent's day, each from its first to its last call. */
export const flows: Maker = (contract) =>
  readFlows()
    .filter(({ flow }) => flow.steps.every(({ operationId }) => contract.operations.has(operationId)))
    .map((file) => {
      const { workflowId, summary } = file.flow;
      const id = `flow/${workflowId}`;
      return {
        id,
        sentence: `An agent can ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`,
        needs: needsOf(file),
        source: inferredFrom({ evidence: 'seen', pages: [] }),
        async run(bench) {
          const inputs = await prepare(file, bench);
          let called: Awaited<ReturnType<Bench['agents']['call']>> | undefined;
          const failure = await runFlow(file, {
            inputs,
            async call({ operationId, path, query, body }) {
              const { agentid = bench.account.agentid } = path;
              called = await bench.agents.call(agentid, operationId, { ...path, ...query, ...(body && { body }) });
              return called.answer?.json;
            },
            // A clock that stands still does not bring the next event.
            pause: async (milliseconds) => {
              if (bench.target.now) await bench.control.pass(milliseconds);
              else await pause(milliseconds, undefined, { signal: bench.signal });
            },
          });
          if (failure === undefined) return [];
          const { step, condition, came } = failure;
          const what = condition.replace('$response.body#/', '').replaceAll('/', '.');
          return [
            bench.finding(
              id,
              called,
              {
                part: `step ${step.stepId}: answer.body`,
                came: shown(came),
                expected: `${step.description ?? `The step ${step.stepId} is answered so.`} The answer of ${step.operationId} has ${what}.`,
              },
              contract.described.get(step.operationId),
            ),
          ];
        },
      };
    });

function needsOf({ flow }: FlowFile): Capability[] {
  const prepared = flow['x-prepare'];
  return [
    'change-state',
    ...(prepared.includes('colleague') ? (['two-agents'] as const) : []),
    ...(prepared.includes('ring') || prepared.includes('push') ? (['reset'] as const) : []),
  ];
}

async function prepare({ flow }: FlowFile, bench: Bench): Promise<Record<string, string>> {
  const prepared = flow['x-prepare'];
  const { account, agents } = bench;
  const { agentid } = account;
  await bench.fresh(false);
  await agents.signIn(account, prepared.includes('push') ? push : {});
  const inputs: Record<string, string> = {
    agentid,
    phonenum: account.phonenum ?? '40038',
    guid: agents.guidOf(agentid) ?? '',
  };
  if (prepared.includes('colleague')) {
    await bench.colleague(bench.other);
    inputs.otherAgentid = bench.other;
    inputs.otherGuid = agents.guidOf(bench.other) ?? '';
  }
  if (!prepared.includes('ring')) return inputs;
  // The steps of a flow answer by themselves.
  const people = [agentid, ...(prepared.includes('colleague') ? [bench.other] : [])];
  for (const one of people) await agents.call(one, 'setAgentAutoAnswer', { isautoanswer: 'false' });
  await bench.control.ring(agentid);
  return inputs;
}

/** The return code and the event of an answer: nothing else of it is needed, and it may hold what is secret. */
function shown(answer: unknown): string {
  const { retcode, event } = (answer ?? {}) as { retcode?: unknown; event?: { eventType?: unknown } | null };
  const kind = event?.eventType === undefined ? '' : `, event ${String(event.eventType).slice(0, 60)}`;
  return answer === undefined ? 'no JSON' : `retcode ${JSON.stringify(retcode)?.slice(0, 40)}${kind}`;
}
