import { evidenceOf } from '../src/contract/evidence.ts';
import type { WireRequest } from '../src/kit/exchange.ts';
import type { Finding } from '../src/kit/finding.ts';
import { told } from '../src/run/bench.ts';
import type { Maker } from '../src/run/per-operation.ts';

/** Milliseconds for what is pushed at once, and after which a refused push comes again. */
const soon = 3_000;
const again = 10_500;

const ok = {
  status: 200,
  headers: [['Content-Type', 'application/json']] as const,
  body: '{"message":"success","retcode":"0"}',
};
const refusal = { ...ok, status: 500, body: '' };

/** Events are pushed to whoever asked for it at the sign-in, oldest first, and again after a failure. */
export const push: Maker = ({ description }) => {
  const webhook = description.model.webhooks[0];
  if (webhook === undefined) return [];
  const source = evidenceOf(webhook.source);
  return [
    {
      id: 'push/delivery',
      operation: 'login',
      sentence:
        'A sign-in with callBackUri and serviceToken has its events pushed there, oldest first, and again until they are received.',
      needs: ['change-state', 'reset'],
      async run(bench) {
        const { agentid } = bench.account;
        const types: string[] = [];
        let refuses = false;
        let refused = 0;
        const receiver = await bench.receive((request) => {
          if (refuses) {
            refused += 1;
            return refusal;
          }
          types.push(...typesOf(request));
          return ok;
        });
        const findings: Finding[] = [];
        const lacks = (wanted: string, expected: string) => {
          if (!types.includes(wanted))
            findings.push(
              bench.finding('push/delivery', undefined, {
                part: 'request.body.eventList',
                came: types.join(', ') || 'no push',
                expected,
                source,
              }),
            );
        };
        try {
          await bench.fresh(false);
          await bench.agents.signIn(bench.account, { callBackUri: receiver.url, serviceToken: 'token' });
          await bench.until(() => types.includes('AgentState_Ready'), soon);
          lacks(
            'AgentOther_InService',
            'The events of the sign-in are pushed: AgentOther_InService, then AgentState_Ready.',
          );
          lacks(
            'AgentState_Ready',
            'The events of the sign-in are pushed: AgentOther_InService, then AgentState_Ready.',
          );
          if (findings.length > 0) return findings;
          refuses = true;
          const busy = await bench.agents.call(agentid, 'sayBusy');
          if (!busy.succeeded) bench.missing(`sayBusy came to ${told(busy.answer)}.`);
          await bench.until(() => refused > 0, soon);
          refuses = false;
          await bench.control.pass(again);
          await bench.until(() => types.includes('AgentState_SetNotReady_Success'), soon);
          lacks(
            'AgentState_SetNotReady_Success',
            'A push that was refused comes again after 10 seconds, with the same event.',
          );
          return findings;
        } finally {
          await bench.agents.signOut(agentid);
          await receiver.close();
        }
      },
    },
  ];
};

function typesOf({ body = '' }: WireRequest): string[] {
  try {
    const { eventList = [], event } = JSON.parse(body) as {
      eventList?: { eventType: string }[];
      event?: { eventType: string };
    };
    return [...eventList, ...(event ? [event] : [])].map(({ eventType }) => eventType);
  } catch {
    return [];
  }
}
