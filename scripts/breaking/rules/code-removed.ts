import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const codeRemoved: RuleOn<'return code'> = {
  id: 'code/removed',
  on: 'return code',
  covers: ['Model.retcodes', 'Retcode.code'],
  judge: removed(({ code }) => ({
    what: `The return code ${code} is gone.`,
    clients: major('Code that names it does not compile; who meets it gets no meaning for it.'),
    gateways: major('A gateway that answers it answers a code that nobody registered.'),
  })),
};
