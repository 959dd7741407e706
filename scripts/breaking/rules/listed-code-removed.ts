import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const listedCodeRemoved: RuleOn<'listed code'> = {
  id: 'operation/code-removed',
  on: 'listed code',
  covers: ['Operation.retcodes', 'OperationRetcode.code'],
  judge: removed(({ code }) => ({
    what: `The operation does not list the return code ${code} any more.`,
    clients: major(`A \`case '${code}'\` over the codes of the operation does not compile any more.`),
    gateways: major('A gateway that answers it answers a code that the operation does not list.'),
  })),
};
