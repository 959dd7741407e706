import type { RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const serverVariable: RuleOn<'server variable'> = {
  id: 'server/variable',
  on: 'server variable',
  covers: ['Server.variables', 'Server.variables.name', 'Server.variables.default'],
  judge: ({ old, now }) => {
    if (now === undefined) {
      return {
        what: 'The variable is gone.',
        clients: major('A client that sets it fails or is not heard.'),
        gateways: nothing,
      };
    }
    if (old === undefined) {
      return {
        what: `The variable is new; its default is ${now.default}.`,
        clients: minor('A client may set it.'),
        gateways: nothing,
      };
    }
    return old.default === now.default
      ? undefined
      : {
          what: `The default is ${now.default} instead of ${old.default}.`,
          clients: major('A client that does not set it calls another address.'),
          gateways: major('A gateway at the old default is not where clients look for it.'),
        };
  },
};
