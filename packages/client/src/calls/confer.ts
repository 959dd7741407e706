import type { CallFacts } from './facts.ts';
import { numbersOf } from './reading.ts';

/**
 * The calls where the members of a conference are known: `partner` names all but the agent. A member is a further call of
 * the agent where the number is that of its other party. No event tells when a colleague gives such a call to another one,
 * so a call in talk that no number fits is the member that fits none; whoever is left has no call ID.
 */
export function confer(calls: readonly CallFacts[], id: string, partner: unknown): readonly CallFacts[] {
  const call = calls.find((one) => one.id === id);
  if (!call) return calls;
  const numbers = numbersOf(partner);
  const [other = call.other] = numbers.splice(Math.max(numbers.indexOf(otherOf(call) || ''), 0), 1);
  const legs = calls.filter((one) => one !== call && (one.told === 'talking' || one.told === 'dialling'));
  const strange = legs.filter((leg) => !numbers.includes(otherOf(leg) || ''));
  const parties = numbers.map((number) => {
    // A number that was added to this call is a party of it without a call ID.
    const added = call.parties.some((party) => party.number === number && !party.callid);
    const leg = legs.find((one) => otherOf(one) === number) || (added ? undefined : strange.pop());
    return leg ? { number, callid: leg.id } : { number };
  });
  return calls.map((one) => (one === call ? { ...call, other, parties } : one));
}

/** The other party of a call: as told, else the end of the call at which the agent is not. */
export function otherOf({ other, way, caller, called }: CallFacts): string | undefined {
  return other || (way === 'out' ? called : caller);
}
