import { changed, type RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const eventAgentState: RuleOn<'event'> = {
  id: 'event/agent-state',
  on: 'event',
  covers: ['Event.agentState'],
  judge: changed((old, now) => {
    if (old.agentState === now.agentState) return undefined;
    if (old.agentState === undefined) {
      return {
        what: `The event puts the agent into the state ${now.agentState}; before it told none.`,
        clients: minor('A client may show it.'),
        gateways: minor('Read it: a gateway that sends it in another state has to change.'),
      };
    }
    return {
      what: `The event puts the agent into the state ${now.agentState ?? '(none is told)'} instead of ${old.agentState}.`,
      clients: major('The same event makes clients show another state.'),
      gateways:
        now.agentState === undefined
          ? nothing
          : major('A gateway that sends it in the old state breaks the contract now.'),
    };
  }),
};
