import { evidenceOf } from '../src/contract/evidence.ts';
import type { Finding } from '../src/kit/finding.ts';
import { told } from '../src/run/bench.ts';
import type { Maker } from '../src/run/per-operation.ts';

/** Texts of agents: Chinese, an umlaut, a sign outside of the basic plane, what JSON escapes. */
const text = '你好, Zoë 😀 "quoted" \\ end';

/** Text survives the way through the gateway, as UTF-8 and as JSON escapes. */
export const encoding: Maker = ({ description }) => {
  const send = description.model.operations.find(({ id }) => id === 'sendNoteletEx');
  if (send === undefined) return [];
  const source = evidenceOf(send.source);
  return [
    {
      id: 'encoding/note',
      operation: send.id,
      sentence: 'A note arrives as it was written, whether its characters were sent as UTF-8 or escaped.',
      needs: ['change-state', 'two-agents'],
      async run(bench) {
        const findings: Finding[] = [];
        for (const escaped of [false, true]) {
          await bench.fresh();
          await bench.colleague(bench.other);
          await bench.drain(bench.other);
          const body = { agentIds: [Number(bench.other)], content: text };
          const plain = JSON.stringify(body);
          const sent = escaped
            ? plain.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            : plain;
          const called = await bench.agents.call(bench.account.agentid, send.id, { body }, { text: sent });
          if (!called.succeeded) bench.missing(`${send.id} came to ${told(called.answer)}.`);
          const events = await bench.collect(bench.other, ['AgentOther_Note']);
          const note = events.find(({ eventType }) => eventType === 'AgentOther_Note') as
            | { content?: unknown }
            | undefined;
          // The page of the event has no content; where there is one, it holds the text.
          if (
            note === undefined ||
            note.content === null ||
            note.content === undefined ||
            JSON.stringify(note.content).includes(JSON.stringify(text).slice(1, -1))
          )
            continue;
          const expected = `The text comes as it was sent${escaped ? ' in escapes' : ''}.`;
          findings.push(
            bench.finding(
              'encoding/note',
              called,
              { part: 'answer.body.event.content', came: 'another text', expected, source },
              bench.contract.described.get(send.id),
            ),
          );
        }
        return findings;
      },
    },
  ];
};
