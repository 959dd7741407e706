import { goFolder } from './identity.ts';

/** What is published, by the name that a changeset gives it, and the folder in which its CHANGELOG lies. */
export const changelogFolders: Readonly<Record<string, string>> = {
  openapi: 'packages/openapi',
  client: 'packages/client',
  react: 'packages/react',
  simulator: 'packages/simulator',
  conformance: 'packages/conformance',
  'client-python': 'packages/client-python',
  'client-java': 'packages/client-java',
  // Go finds a module with all that its folder has.
  'client-go': goFolder,
};
