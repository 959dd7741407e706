import { fileOf, type Rule } from '../rule.ts';

/** The method and path of the path map are those that x-source.uri of the operation cites. */
export const uriMatches: Rule = ({ model }) =>
  model.operations.flatMap((operation) => {
    const { id, method, path, source } = operation;
    const cited = (source.uri ?? 'nothing').split('?')[0];
    const mapped = `${method} ${path}`;
    if (cited === mapped) return [];
    return {
      file: fileOf(operation),
      keys: ['x-source', 'uri'],
      text: `the path map says ${mapped}, x-source.uri of ${id} says ${cited}; correct the wrong one.`,
    };
  });
