import type { Language } from './language.ts';

/** The client that the others are held against. `npm test` runs its tests already; what is here counts its vectors. */
export const language: Language = {
  name: 'typescript',
  title: 'TypeScript',
  folder: 'packages/client',
  axes: {},
  programs: [],
  steps: {
    vectors: async (tools) => {
      await tools.run('vitest', ['run', 'packages/client/test/vectors/'], { cwd: tools.root });
      return undefined;
    },
  },
  quick: [],
};
