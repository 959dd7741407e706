/**
 * The files and folders from which `npm run generate` derives, and those that it writes, from the root of the repository:
 * as long as none of them changes there is nothing to derive.
 */
export const partsOfDerivation: readonly string[] = [
  ...['spec', 'scripts', 'generated', 'packages/client/src/generated'],
  ...[
    'docs/coverage.md',
    'docs/editions.md',
    'docs/extensions.md',
    'package.json',
    'package-lock.json',
    'redocly.yaml',
    'THIRD_PARTY.md',
  ],
];
