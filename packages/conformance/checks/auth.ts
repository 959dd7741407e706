import { evidenceOf } from '../src/contract/evidence.ts';
import type { Check } from '../src/kit/check.ts';
import type { Evidence, Finding } from '../src/kit/finding.ts';
import type { Called } from '../src/run/agents.ts';
import { type Bench, told } from '../src/run/bench.ts';
import { isQuery, needsOf } from '../src/run/needs.ts';
import { perOperation } from '../src/run/per-operation.ts';
import { states } from '../src/run/scene.ts';

const noSession = ['000-003'];
const signedOut = ['100-006', '000-003'];
/** Signing out twice has a code of its own. */
const signedOutAlready = [...signedOut, '100-008'];

/** Who sends no Guid, a wrong one or that of another agent is refused for it; with the right one the same call is not. */
export const auth = perOperation(({ model, described, contract }) => {
  const source: Evidence = evidenceOf(
    contract.description.model.headers.request.find(({ name }) => name === 'Guid')?.source ?? model.source,
  );
  const needs = needsOf(model, states[model.id] !== undefined);
  if (!model.needsGuid) {
    return [
      {
        id: `auth/open/${model.id}`,
        sentence: `${model.id} needs no Guid.`,
        needs,
        async run(bench: Bench): Promise<Finding[]> {
          const { parameters } = await bench.reach(described);
          const called = await bench.agents.call(bench.account.agentid, model.id, parameters, { guid: null });
          if (called.succeeded) return [];
          const expected = 'A sign-in succeeds without a session.';
          return [
            bench.finding(
              `auth/open/${model.id}`,
              called,
              { part: 'request.header.Guid', came: told(called.answer), expected, source },
              described,
            ),
          ];
        },
      },
    ];
  }
  const refusals = [
    { id: `auth/missing/${model.id}`, what: 'no Guid', guid: async () => null },
    {
      id: `auth/wrong/${model.id}`,
      what: 'a Guid that was never handed out',
      guid: async () => '00000000-0000-0000-0000-000000000000.AgentGateway1',
    },
    {
      id: `auth/prefixed/${model.id}`,
      what: 'the Guid with JSESSIONID= before it',
      guid: async (bench: Bench) => `JSESSIONID=${bench.agents.guidOf(bench.account.agentid)}`,
    },
    {
      id: `auth/foreign/${model.id}`,
      what: 'the Guid of another agent',
      needs: ['two-agents'] as const,
      guid: async (bench: Bench) => {
        await bench.colleague(bench.other);
        return bench.agents.guidOf(bench.other) ?? null;
      },
    },
  ];
  return [
    ...refusals.map(
      ({ id, what, guid, needs: further = [] }): Omit<Check, 'operation'> => ({
        id,
        sentence: `${model.id} with ${what} is refused.`,
        needs: [...new Set([...needs, ...further])],
        codes: noSession,
        async run(bench) {
          const { parameters } = await bench.reach(described);
          const sent = await guid(bench);
          const called = await bench.agents.call(bench.account.agentid, model.id, parameters, {
            guid: sent,
            deliberate: true,
          });
          const findings = judged(
            bench,
            id,
            called,
            noSession,
            `${what[0]?.toUpperCase()}${what.slice(1)} opens nothing: ${noSession.join(', ')}.`,
            source,
          );
          // The twin: the same call with the right Guid.
          if (called.succeeded) return findings;
          const right = await bench.agents.call(bench.account.agentid, model.id, parameters);
          if (right.succeeded) return findings;
          const expected =
            'Right afterwards the same call with the right Guid succeeds, so that the refusal says what it means.';
          return [
            ...findings,
            bench.finding(
              id,
              right,
              { part: 'answer.body.retcode', came: told(right.answer), expected, source },
              described,
            ),
          ];
        },
      }),
    ),
    {
      id: `auth/signed-out/${model.id}`,
      sentence: `${model.id} after the sign-out is refused.`,
      // Its twin is the success of the same call.
      needs: isQuery(model) ? ['read', 'change-state'] : [...new Set([...needs, 'change-state' as const])],
      codes: /logout/i.test(model.id) ? signedOutAlready : signedOut,
      async run(bench) {
        await bench.fresh();
        const { agentid } = bench.account;
        const guid = bench.agents.guidOf(agentid) ?? null;
        await bench.agents.signOut(agentid);
        const codes = /logout/i.test(model.id) ? signedOutAlready : signedOut;
        const called = await bench.agents.call(agentid, model.id, bench.parametersOf(described), {
          guid,
          deliberate: true,
        });
        return judged(
          bench,
          `auth/signed-out/${model.id}`,
          called,
          codes,
          `After the sign-out ${model.id} answers ${codes.join(' or ')}.`,
          source,
        );
      },
    },
  ];
});

function judged(
  bench: Bench,
  id: string,
  called: Called,
  codes: readonly string[],
  expected: string,
  source: Evidence,
): Finding[] {
  if (called.retcode !== undefined && codes.includes(called.retcode)) return [];
  // A gateway may refuse before it looks at the call.
  if (called.answer?.envelope === undefined && (called.answer?.status === 401 || called.answer?.status === 403))
    return [];
  const operation = bench.contract.described.get(id.split('/').at(-1) ?? '');
  return [
    bench.finding(id, called, { part: 'answer.body.retcode', came: told(called.answer), expected, source }, operation),
  ];
}
