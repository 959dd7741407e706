import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const serverFirst: RuleOn<'model'> = {
  id: 'server/first',
  on: 'model',
  covers: ['Model.servers'],
  judge: changed(({ servers: [old] }, { servers: [now] }) =>
    old?.url === now?.url
      ? undefined
      : {
          what: `The first base address is ${now?.url ?? 'none'} instead of ${old?.url ?? 'none'}.`,
          clients: major('Generated clients call the first one unless told otherwise.'),
          gateways: nothing,
        },
  ),
};
