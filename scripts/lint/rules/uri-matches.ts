import type { Model, Operation } from '../../model/model.ts';
import { fileOf, type Rule } from '../rule.ts';

/**
 * Method and path of an operation equal those in its x-source.uri, and the query there names the query parameters. A
 * correction quotes a misprinted query, and names a parameter that is not printed.
 */
export const uriMatches: Rule = ({ model }) =>
  model.operations.flatMap((operation) => {
    const { id, method, path, parameters, source } = operation;
    const [cited = '', query = ''] = (source.uri ?? 'nothing').split('?');
    const mapped = `${method} ${path}`;
    const mistake = (text: string) => ({ file: fileOf(operation), keys: ['x-source', 'uri'], text });
    if (cited !== mapped) {
      return mistake(`the path map says ${mapped}, x-source.uri of ${id} says ${cited}; correct the wrong one.`);
    }
    // The page that is cited is the one of the edition that first has the operation.
    const printed = parameters.query.filter(({ introducedIn = '' }) => introducedIn <= (operation.introducedIn ?? ''));
    const expected = printed.map(({ name }) => `${name}={${name}}`).join('&');
    if (query === expected || isCorrected(model, operation, query)) return [];
    return mistake(
      `the query of x-source.uri is "${query}", the parameters make it "${expected}"; correct the wrong one, or add a correction if the page prints it so.`,
    );
  });

function isCorrected({ corrections }: Model, { id, parameters, corrections: own }: Operation, query: string): boolean {
  const printed = query.split('&').filter((part) => part !== '');
  const usual = parameters.query.map(({ name }) => ({ name, part: `${name}={${name}}` }));
  const about = own.flatMap((index) => corrections[index] ?? []);
  const isQuoted = (part: string) => about.some(({ readings }) => readings.some(({ reads }) => reads.includes(part)));
  const isTold = (field: string) =>
    about.some(({ where }) => where.some((place) => place.name === id && place.field === field));
  return (
    printed.every((part) => usual.some((one) => one.part === part) || isQuoted(part)) &&
    usual.every(({ name, part }) => printed.includes(part) || isTold(name))
  );
}
