import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

/** Failures are open: any operation may answer any code, so readers are ready for more. */
export const listedCodeAdded: RuleOn<'listed code'> = {
  id: 'operation/code-added',
  on: 'listed code',
  covers: ['Operation.retcodes', 'OperationRetcode.code'],
  judge: added(({ code }) => ({
    what: `The operation lists the return code ${code}.`,
    clients: minor('A client may treat it apart; as every other code it is a failure.'),
    gateways: minor('A gateway may answer it.'),
  })),
};
