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
 * Asks the gateway for everything that it tells of the state of the agent and its calls.
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
  const own = { agentid };
  const outcome: Outcome<unknown> = await (reload ? syncagentinfo : getAgentStatus)(gateway, own, options);
  if (!outcome.ok) return { fact: undefined, outcome };
  const [ringing, held, current, ids] = await Promise.all([
    queryCallInfoBeforeAnswer(gateway, own, options),
    queryHoldListInfo(gateway, own, options),
    queryCallInfo(gateway, own, options),
    queryAllCallInfoByAgentWorkNoEx(gateway, { agentid, workno: agentid }, options),
  ]);
  const one = toldBy(current);
  const told = toldBy(ids);
  const others = await Promise.all(
    listOf(told)
      .flatMap((id) => text(id) ?? [])
      .filter((callid) => !listOf(one).some((record) => text(fieldsOf(record).callid) === callid))
      .slice(0, 20)
      .map((callid) => queryCallInfoByCallId(gateway, { agentid, callid }, options)),
  );
  const fact = {
    kind: 'answers' as const,
    at: Date.now(),
    [reload ? 'sync' : 'status']: outcome.result,
    ringing: toldBy(ringing),
    held: toldBy(held),
    current: one,
    records: told && others.flatMap(toldBy),
  };
  return { fact, outcome };
}

/** What a query answered: a list or a record, nothing, or undefined where the gateway could not be asked. */
function toldBy(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) return outcome.result;
  return outcome.kind === 'retcode' && none.test(outcome.retcode) ? [] : undefined;
}
