import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

/** The list may grow: readers are ready for codes that they do not know. */
export const codeAdded: RuleOn<'return code'> = {
  id: 'code/added',
  on: 'return code',
  covers: ['Model.retcodes', 'Retcode.code'],
  judge: added(({ code }) => ({
    what: `The return code ${code} is new.`,
    clients: minor('A client may tell its meaning; it treats it as a failure anyway.'),
    gateways: minor('A gateway may answer it.'),
  })),
};
