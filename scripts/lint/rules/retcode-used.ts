import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

const file = 'retcodes.yaml';

/** Every registered code is listed by an operation or says where it arises, never both, and is of its group. */
export const retcodeUsed: Rule = ({ model: { operations, retcodes } }) => {
  const used = new Set(operations.flatMap((operation) => operation.retcodes.map(({ code }) => code)));
  const names = operations.map(({ id }) => id);
  return retcodes.flatMap(({ code, group, applies, everywhere }) => {
    const mistake = (text: string, ...keys: string[]) => ({
      file,
      keys: [code, ...keys],
      text: `return code ${code} ${text}`,
    });
    const wrong = applies?.operations.find((name) => !names.includes(name));
    if (!code.startsWith(group)) return mistake(`is not of group ${group}; write its first three digits.`, 'group');
    if (wrong !== undefined) {
      const close = nearest(wrong, names);
      return mistake(
        `applies to ${wrong}, which is no operation; ${close === undefined ? 'correct the name.' : `did you mean ${close}?`}`,
        'applies',
        'operations',
      );
    }
    if (!used.has(code) && applies === undefined && !everywhere) {
      return mistake('is listed by no operation; say in applies where it arises, or remove it.');
    }
    if (used.has(code) && applies !== undefined) {
      return mistake('is listed by an operation; remove applies, which is for codes that none lists.', 'applies');
    }
    return [];
  });
};
