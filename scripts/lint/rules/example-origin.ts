import type { Example, Operation } from '../../model/model.ts';
import { allOperations, fileOf, type Rule } from '../rule.ts';

/**
 * If no example is printed, the source says why: the page has none (absent) or it was not read (unseen), never both.
 * The bytes of a file are left out, since a page shows its failures only.
 */
export const exampleOrigin: Rule = ({ model }) =>
  allOperations(model).flatMap((operation) => {
    const { source } = operation;
    const absent = source.absent.includes('example');
    const unseen = source.unseen.some(({ part }) => part === 'example');
    const mistake = (text: string, ...keys: string[]) => ({
      file: fileOf(operation),
      keys: ['x-source', ...keys],
      text,
    });
    if (absent && unseen) {
      return mistake(
        'the example is absent and unseen at once; keep absent if the page was read whole, unseen if it was not.',
        'absent',
      );
    }
    const lacking = bodies(operation).filter(({ examples }) => examples.every(({ origin }) => origin !== 'printed'));
    if (absent && lacking.length === 0) {
      return mistake('absent names the example, yet printed ones stand here; correct one of them.', 'absent');
    }
    if (lacking.length === 0 || absent || unseen) return [];
    return mistake(
      `no example of the ${lacking[0]?.name} is printed; say absent: [example] if the page has none, or unseen with the part example if it was not read.`,
    );
  });

function bodies({ body, result }: Operation): { name: string; examples: readonly Example[] }[] {
  return [
    ...(body === undefined ? [] : [{ name: 'body', examples: body.examples }]),
    ...(result.kind === 'file' ? [] : [{ name: 'answer', examples: result.examples }]),
  ];
}
