import { changed, type RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const eventCallEffect: RuleOn<'event'> = {
  id: 'event/call-effect',
  on: 'event',
  covers: ['Event.call', 'CallEffect.effect'],
  judge: changed(({ call: old }, { call: now }) => {
    if (old?.effect === now?.effect) return undefined;
    if (old === undefined) {
      return {
        what: `Of its call the event tells "${now?.effect}"; before it was open what it tells.`,
        clients: minor('A client may follow the call by it.'),
        gateways: minor('Read it: a gateway that means something else by it has to change.'),
      };
    }
    return {
      what: `Of its call the event tells "${now?.effect ?? 'nothing that is known'}" instead of "${old.effect}".`,
      clients: major('The same event makes clients show another state of the call.'),
      gateways:
        now === undefined ? nothing : major('A gateway that means the old effect by it breaks the contract now.'),
    };
  }),
};
