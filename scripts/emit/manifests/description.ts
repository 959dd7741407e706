import { globSync } from 'node:fs';
import type { Identity } from '../../release/identity.ts';
import type { Place } from './place.ts';
import { textPlace } from './text.ts';

/** The version of the description, of its flows, and of the package that the action for GitHub runs. It is no fact of a gateway. */
export function descriptionPlaces({ version }: Identity, root: string): Place[] {
  const descriptions = ['spec/openapi.yaml', ...globSync('spec/workflows/*.arazzo.yaml', { cwd: root })];
  const field = { name: 'info.version', pattern: /^info:\n(?: {2}.*\n)*? {2}version: (\S+)$/gm, wanted: version };
  return [
    ...descriptions.map((path) => textPlace(path.replaceAll('\\', '/'), [field])),
    textPlace('action.yml', [
      {
        name: 'inputs.version.default',
        pattern: /^ {2}version:\n {4}description: .*\n {4}default: (\S+)$/gm,
        wanted: version,
      },
    ]),
  ];
}
