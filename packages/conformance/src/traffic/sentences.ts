import type { Seen } from './traffic.ts';

/** What was and was not judged, and why, in sentences. */
export function sentencesOf(seen: Seen): string[] {
  const { calls, pushes, others, unanswered, unrecorded, notJudged, gateways, pushedPast, unlisted } = seen;
  const repeats = unlisted.reduce((sum, { times }) => sum + times, 0);
  return [
    `${counted(calls, 'call')} of the interface${gateways.length > 1 ? ` at ${gateways.length} gateways` : ''} and ${counted(pushes, 'push', 'pushes')} judged; ${others} of other addresses, and of browsers' own, left out.`,
    ...(calls + pushes === 0 && others > 0
      ? ['No address holds /agentgateway/resource/; give --base-url where the interface is elsewhere.']
      : []),
    ...(unanswered > 0 ? [`${counted(unanswered, 'call')} without an answer: only the request was judged.`] : []),
    ...(unrecorded > 0 ? [`${unrecorded} with a body that is not in the recording: it was not judged.`] : []),
    ...(notJudged > 0
      ? [`${notJudged} could not be judged: of more gateways or agents than fit, or nested too deeply.`]
      : []),
    ...(repeats > 0 ? [`${counted(repeats, 'more finding')} of the same kinds, not listed.`] : []),
    ...pushedPast.map(
      (address) => `Events are pushed to ${address}, and none of these pushes was seen: they are not judged.`,
    ),
  ];
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
