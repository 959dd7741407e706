import { changed, type RuleOn } from '../rule.ts';
import { major, minor, nothing, sides } from '../sides.ts';

export const operationGuid: RuleOn<'call'> = {
  id: 'operation/guid',
  on: 'call',
  covers: ['Operation.needsGuid'],
  judge: changed((old, now, { by }) => {
    if (old.needsGuid === now.needsGuid) return undefined;
    return now.needsGuid
      ? sides(
          by,
          'The call needs the GUID of a session (no `security: []` any more).',
          major('A call without a session, such as one before the sign-in, is refused.'),
          nothing,
        )
      : sides(
          by,
          'The call needs no GUID any more.',
          minor('It may be called without a session.'),
          minor('It must be answered without a session.'),
        );
  }),
};
