import type { Operation } from '@ccgateway/openapi/model';
import type { Parameters } from '../src/contract/calls.ts';
import { evidenceOf, inferredFrom } from '../src/contract/evidence.ts';
import type { Finding } from '../src/kit/finding.ts';
import { told } from '../src/run/bench.ts';
import { needsOf } from '../src/run/needs.ts';
import { type Maker, perOperation } from '../src/run/per-operation.ts';
import { states } from '../src/run/scene.ts';

/** Sign-outs end the polling that would bring their event. */
const unseen: ReadonlySet<string> = new Set([
  'logout',
  'forceLogout',
  'forceLogoutWithReason',
  'login',
  'forceLogin',
  'loginEx',
]);

/** Events that pages list without a condition, although they come only of a recording, or of what others do later. */
const conditional: Readonly<Record<string, readonly string[]>> = {
  connectHold: ['AgentMediaEvent_StopRecordDone'],
  transfer: ['AgentEvent_Customer_Alerting', 'AgentEvent_Talking', 'AgentEvent_Customer_Release'],
  confJoin: ['AgentEvent_Customer_Release'],
  mediaSwitch: ['AgentMediaEvent_StopRecordDone', 'AgentEvent_Call_Release'],
  snatchPickup: ['AgentEvent_Incoming_CallInfo', 'AgentMediaEvent_Record', 'AgentOther_PhoneRelease'],
  phonehangup: ['AgentEvent_No_Answer'],
  requestLeaveAgentConf: ['AgentMediaEvent_StopRecordDone'],
  releaseAgentConf: ['AgentMediaEvent_StopRecordDone'],
  interceptByCallId: ['AgentMediaEvent_Record'],
  intercept: [
    'AgentMediaEvent_Record',
    'AgentState_Ready',
    'AgentOther_PhoneRelease',
    'AgentEvent_Call_Release',
    'AgentEvent_Customer_Release',
  ],
};

/** Operations whose pages list the events in an order that no source shows to be that of their happening. */
const unordered: ReadonlySet<string> = new Set(['cancelTransfer', 'beginPlay']);

/** The events that an operation certainly causes, and whether its page lists them. */
export function promised({ id, events }: Operation): { readonly certain: readonly string[]; readonly listed: boolean } {
  // Where the page names a condition, or several outcomes, no single event is certain.
  const unconditional = events.filter(
    ({ event, when }) => when === undefined && !/fail/i.test(event) && !conditional[id]?.includes(event),
  );
  // Where the page lists none, what is only concluded is asked for: its findings are warnings, and fail nothing by default.
  const seen = unconditional.filter(({ evidence }) => evidence === 'seen');
  const listed = seen.length > 0;
  return { certain: (listed ? seen : unconditional).map(({ event }) => event), listed };
}

/** Operations cause the events of their pages, each once, in this order. */
export const caused = perOperation(({ model, described, contract }) => {
  const { certain, listed } = promised(model);
  if (unseen.has(model.id) || certain.length === 0) return [];
  const id = `event/caused/${model.id}`;
  return [
    {
      id,
      sentence: `${model.id} causes ${certain.join(', ')}.`,
      needs: needsOf(model, states[model.id] !== undefined),
      async run(bench) {
        const { parameters } = await bench.reach(described);
        const { agentid } = bench.account;
        await bench.drain(agentid);
        const inspected = certain.some((event) => event.startsWith('AgentOther_BeQc')) ? bench.other : undefined;
        if (inspected !== undefined) await bench.drain(inspected);
        const called = await bench.agents.call(agentid, model.id, parameters);
        if (!called.succeeded) bench.missing(`${model.id} came to ${told(called.answer)}.`);
        const toldTo = inspected === undefined ? [] : (await bench.drain(inspected)).map(({ eventType }) => eventType);
        const own = certain.filter((event) => !toldTo.includes(event));
        const came = (await bench.collect(agentid, own)).map(({ eventType }) => eventType);
        // An inspection is told to who inspects or to who is inspected, by edition.
        const lost = certain.filter((event) => !came.includes(event) && !toldTo.includes(event));
        const source = listed ? evidenceOf(model.source) : inferredFrom(evidenceOf(model.source));
        const order = certain.filter((event) => came.includes(event)).join(', ');
        const seen = [...new Set(came)].filter((event) => certain.includes(String(event))).join(', ');
        if (order !== seen && !unordered.has(model.id)) {
          const expected = `Its page lists the events in the order ${order}.`;
          return [
            bench.finding(
              id,
              called,
              { part: 'answer.body.event', came: seen, expected, source: inferredFrom(source) },
              described,
            ),
          ];
        }
        return lost.map((event) => {
          const known = contract.events.has(event);
          const expected = `${model.id} succeeded, and ${listed ? 'its page lists' : 'the description expects'} ${event}.`;
          return bench.finding(
            id,
            called,
            {
              part: 'answer.body.event',
              came: came.join(', ') || 'no event',
              expected,
              source: known ? source : inferredFrom(source),
            },
            described,
          );
        });
      },
    },
  ];
});

/** What holds of polling as such. */
export const polling: Maker = ({ description }) => {
  const poll = description.model.operations.find(({ id }) => id === 'getAgentEvent');
  const source = evidenceOf(poll?.source ?? { evidence: 'inferred', pages: [] });
  return [
    {
      id: 'event/sign-in',
      operation: 'getAgentEvent',
      sentence: 'After an idle sign-in polls bring AgentOther_InService and then AgentState_Ready.',
      needs: ['read', 'change-state'],
      async run(bench) {
        await bench.fresh();
        const came = (await bench.collect(bench.account.agentid, ['AgentState_Ready'])).map(
          ({ eventType }) => eventType,
        );
        const wanted = ['AgentOther_InService', 'AgentState_Ready'];
        if (came.filter((type) => wanted.includes(String(type))).join() === wanted.join()) return [];
        const expected = `A sign-in with status 4 is told by ${wanted.join(', then ')}.`;
        return [
          bench.finding('event/sign-in', undefined, {
            part: 'answer.body.event',
            came: came.join(', ') || 'no event',
            expected,
            source: inferredFrom(source),
          }),
        ];
      },
    },
    {
      id: 'event/incoming',
      operation: 'getAgentEvent',
      sentence: 'A call that comes in is told in the order of its life: it rings, is talked in, is released.',
      needs: ['change-state', 'reset'],
      async run(bench) {
        const { agentid } = bench.account;
        const does = async (id: string, given: Parameters = {}) => {
          const called = await bench.agents.call(agentid, id, given);
          if (!called.succeeded) bench.missing(`${id} came to ${told(called.answer)}.`);
        };
        await bench.fresh();
        await does('setAgentAutoAnswer', { isautoanswer: 'false' });
        await bench.drain(agentid);
        const callid = await bench.control.ring(agentid);
        const came = await bench.collect(agentid, ['AgentEvent_Ringing']);
        await does('answer', { callid });
        came.push(...(await bench.collect(agentid, ['AgentEvent_Talking'])));
        await does('release');
        came.push(...(await bench.collect(agentid, ['AgentEvent_Call_Release'])), ...(await bench.drain(agentid)));
        const wanted = ['AgentEvent_Ringing', 'AgentEvent_Talking', 'AgentEvent_Call_Release'];
        const types = came.map(({ eventType }) => String(eventType));
        if (types.filter((type) => wanted.includes(type)).join() === wanted.join()) return [];
        return [
          bench.finding('event/incoming', undefined, {
            part: 'answer.body.event',
            came: types.join(', ') || 'no event',
            expected: `A call that comes in, is answered and released is told by ${wanted.join(', then ')}, each once.`,
            source,
          }),
        ];
      },
    },
    {
      id: 'event/empty-poll',
      operation: 'getAgentEvent',
      sentence: 'A poll while no event waits is held for at most a minute and then answers the envelope alone.',
      needs: ['read'],
      async run(bench) {
        const { agentid } = bench.account;
        await bench.fresh();
        await bench.drain(agentid);
        const called = await bench.poll(agentid);
        const fields = Object.keys(called.answer?.envelope ?? {}).join();
        if (called.succeeded && fields === 'message,retcode') return [];
        const expected = 'The answer is {"message":"","retcode":"0"}: clients were seen to compare the text.';
        return [
          bench.finding('event/empty-poll', called, {
            part: 'answer.body',
            came: `${told(called.answer)} and the fields ${fields}`,
            expected,
            source: { ...source, evidence: 'third-party' },
          }),
        ];
      },
    },
    {
      id: 'event/own-agent',
      operation: 'getAgentEvent',
      sentence: 'What one agent does is told to that agent, and to no other.',
      needs: ['read', 'change-state', 'two-agents'],
      async run(bench) {
        const { agentid } = bench.account;
        await bench.fresh();
        await bench.colleague(bench.other);
        await bench.drain(agentid);
        await bench.drain(bench.other);
        const called = await bench.agents.call(agentid, 'sayBusy');
        if (!called.succeeded) bench.missing(`sayBusy came to ${told(called.answer)}.`);
        const [own] = await bench.collect(agentid, ['AgentState_SetNotReady_Success']);
        const others = await bench.drain(bench.other);
        const findings: Finding[] = [];
        const about = { part: 'answer.body.event', source } as const;
        if (own?.eventType !== 'AgentState_SetNotReady_Success')
          findings.push(
            bench.finding('event/own-agent', called, {
              ...about,
              came: String(own?.eventType ?? 'no event'),
              expected: `Agent ${agentid} is told that it is busy.`,
            }),
          );
        if (others.length > 0)
          findings.push(
            bench.finding('event/own-agent', called, {
              ...about,
              came: others.map(({ eventType }) => eventType).join(', '),
              expected: `Agent ${bench.other} did nothing and is told nothing.`,
            }),
          );
        return findings;
      },
    },
  ];
};
