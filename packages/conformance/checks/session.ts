import { evidenceOf } from '../src/contract/evidence.ts';
import type { Finding } from '../src/kit/finding.ts';
import { told } from '../src/run/bench.ts';
import type { Maker } from '../src/run/per-operation.ts';

const step = 61_000;

/** The life of a session: one at a time, a new GUID each, renewed while the agent shows signs of life. */
export const session: Maker = ({ description }) => {
  const sourceOf = (id: string) =>
    evidenceOf(
      description.model.operations.find((one) => one.id === id)?.source ?? { evidence: 'inferred', pages: [] },
    );
  return [
    {
      id: 'session/twice',
      operation: 'login',
      sentence: 'Who is signed in is not signed in a second time: 100-002, and the session goes on.',
      needs: ['read', 'change-state'],
      codes: ['100-002'],
      async run(bench) {
        await bench.fresh();
        const { agentid } = bench.account;
        const login = bench.contract.described.get('login');
        if (login === undefined) return [];
        const again = await bench.agents.call(agentid, 'login', bench.parametersOf(login));
        const findings: Finding[] = [];
        const remark = { part: 'answer.body.retcode', source: sourceOf('login') } as const;
        if (again.retcode !== '100-002')
          findings.push(
            bench.finding(
              'session/twice',
              again,
              {
                ...remark,
                came: told(again.answer),
                expected: 'The second sign-in answers 100-002; the first was the same call and succeeded.',
              },
              login,
            ),
          );
        const status = await bench.agents.call(agentid, 'getAgentStatus');
        if (!status.succeeded)
          findings.push(
            bench.finding('session/twice', status, {
              ...remark,
              came: told(status.answer),
              expected: 'The session goes on after a second sign-in was refused.',
            }),
          );
        return findings;
      },
    },
    {
      id: 'session/new-guid',
      operation: 'login',
      sentence: 'Each sign-in hands out another GUID.',
      needs: ['read', 'change-state'],
      async run(bench) {
        await bench.fresh();
        const { agentid } = bench.account;
        const first = bench.agents.guidOf(agentid);
        await bench.agents.signOut(agentid);
        await bench.agents.signIn(bench.account);
        if (first !== bench.agents.guidOf(agentid)) return [];
        return [
          bench.finding('session/new-guid', undefined, {
            part: 'answer.header.Set-GUID',
            came: 'the GUID of the session before',
            expected: 'A GUID is of one session; a new session has a new one.',
            source: { evidence: 'inferred', pages: [] },
          }),
        ];
      },
    },
    {
      id: 'session/renewal',
      operation: 'getAgentEvent',
      sentence: 'Who polls stays signed in: the newest GUID opens the session, however long it lasts.',
      needs: ['read', 'change-state', 'reset'],
      async run(bench) {
        await bench.fresh();
        const { agentid } = bench.account;
        for (let minute = 1; minute <= 5; minute += 1) {
          await bench.control.pass(step);
          const called = await bench.poll(agentid);
          if (called.succeeded) continue;
          const expected =
            'A poll a minute keeps the session: with AUTHMODE 2 polls renew the GUID, with AUTHMODE 1 the first one stays.';
          return [
            bench.finding('session/renewal', called, {
              part: 'answer.header.Set-GUID',
              came: `${told(called.answer)} in minute ${minute}`,
              expected,
              source: sourceOf('getAgentEvent'),
            }),
          ];
        }
        return [];
      },
    },
    {
      id: 'session/silent',
      operation: 'getAgentEvent',
      sentence: 'Who shows no sign of life for more than two minutes is signed out.',
      needs: ['read', 'change-state', 'reset'],
      codes: ['100-006', '000-003'],
      async run(bench) {
        await bench.fresh();
        const { agentid } = bench.account;
        await bench.control.pass(125_000);
        const called = await bench.agents.call(agentid, 'getAgentStatus', {}, { deliberate: true });
        if (called.retcode === '100-006' || called.retcode === '000-003') return [];
        const expected =
          'The gateway signs out who has not polled for two minutes: 100-006 or 000-003. The twin is the poll a minute of session/renewal.';
        return [
          bench.finding('session/silent', called, {
            part: 'answer.body.retcode',
            came: told(called.answer),
            expected,
            source: sourceOf('getAgentEvent'),
          }),
        ];
      },
    },
  ];
};
