import {
  getAgentStatus,
  queryAllCallInfoByAgentWorkNoEx,
  queryCallInfo,
  queryCallInfoBeforeAnswer,
  queryCallInfoByCallId,
  queryHoldListInfo,
  syncagentinfo,
} from '../generated/calls.ts';
import type { CallOptions, Gateway, Outcome } from '../types.ts';
import type { Fact } from './facts.ts';
import { fieldsOf, listOf, text } from './reading.ts';

/** Return codes by which a query of calls says that there is none. */
const none = /^(100-007|400-003)$/;

/**
 * Asks the gateway for everything that it tells of the state of the agent and its calls. By default a gateway takes five
 * queries in two seconds from an agent, so nothing is asked that the answers before have told.
 *
 * @param reload whether syncagentinfo is asked, which tells more and empties the gateway's queue of events, as after a
 *   reload of the page; else getAgentStatus is
 * @returns the answers as one fact, and the outcome of the first query; no fact where that has failed
 */
export async function recall(
  gateway: Gateway,
  agentid: string,
  options: CallOptions,
  reload: boolean,
): Promise<{ readonly fact: Fact | undefined; readonly outcome: Outcome<unknown> }> {
  const ask = async <Parameters extends { readonly agentid: string }>(
    operation: (gateway: Gateway, parameters: Parameters, options: CallOptions) => Promise<Outcome<unknown>>,
    further?: Omit<Parameters, 'agentid'>,
  ) => toldBy(await operation(gateway, { agentid, ...further } as Parameters, options));

  const outcome: Outcome<unknown> = await (reload ? syncagentinfo : getAgentStatus)(gateway, { agentid }, options);
  if (!outcome.ok) return { fact: undefined, outcome };
  const [answer] = listOf(outcome.result);
  const info = fieldsOf(reload ? fieldsOf(answer).agentStateInfo : answer);
  const at = () => ({ kind: 'answers', at: Date.now(), [reload ? 'sync' : 'status']: answer }) as const;
  const free = reload
    ? /^[1-4]$/.test(text(info.state) || '') && !info.mainCallId && !info.curCallId && !info.holdCallId
    : info.isWorking === false || info.isWorking === 'false';
  if (free) return { fact: { ...at(), ringing: [], held: [], current: [], records: [] }, outcome };

  const [current, ids, ringing, held] = await Promise.all([
    ask(queryCallInfo),
    ask(queryAllCallInfoByAgentWorkNoEx, { workno: agentid }),
    // syncagentinfo tells which call rings, and one that is on hold.
    reload ? undefined : ask(queryCallInfoBeforeAnswer),
    reload ? undefined : ask(queryHoldListInfo),
  ]);
  const others = listOf(ids)
    .flatMap((id) => text(id) || [])
    .filter((callid) => !listOf(current).some((record) => text(fieldsOf(record).callid) === callid))
    .slice(0, 20);
  const [heldToo, ...records] = await Promise.all([
    reload && others.some((id) => id !== info.holdCallId) ? ask(queryHoldListInfo) : held,
    ...others.map((callid) => ask(queryCallInfoByCallId, { callid })),
  ]);
  return { fact: { ...at(), ringing, held: heldToo, current, records: ids && records.flat() }, outcome };
}

/** What a query answered: a list or a record, nothing, or undefined where the gateway could not be asked. */
function toldBy(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) return outcome.result;
  return outcome.kind === 'retcode' && none.test(outcome.retcode) ? [] : undefined;
}
