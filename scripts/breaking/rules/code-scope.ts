import { changed, listed, missing, type RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const codeScope: RuleOn<'return code'> = {
  id: 'code/scope',
  on: 'return code',
  covers: ['Retcode.everywhere', 'Retcode.applies', 'Retcode.applies.operations', 'Retcode.applies.note'],
  judge: changed((old, now) => {
    const [before, after] = [old, now].map(({ applies }) => applies?.operations ?? []) as [string[], string[]];
    const more = (where: string) => ({
      what: `The code may come from ${where} too.`,
      clients: minor('A client may expect it there.'),
      gateways: minor('A gateway may answer it there.'),
    });
    const less = (where: string) => ({
      what: `The code does not come from ${where} any more.`,
      clients: nothing,
      gateways: major('A gateway that answers it there breaks the contract now.'),
    });
    const noted = {
      what: 'What is told of where it comes from is in other words.',
      clients: nothing,
      gateways: nothing,
    };
    return [
      ...(now.everywhere && !old.everywhere ? [more('any operation')] : []),
      ...(old.everywhere && !now.everywhere ? [less('any operation')] : []),
      ...(missing(after, before).length > 0 ? [more(listed(missing(after, before)))] : []),
      ...(missing(before, after).length > 0 ? [less(listed(missing(before, after)))] : []),
      ...(old.applies?.note === now.applies?.note ? [] : [noted]),
    ];
  }),
};
