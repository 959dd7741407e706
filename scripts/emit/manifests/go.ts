import { globSync } from 'node:fs';
import { goFolder, type Identity } from '../../release/identity.ts';
import type { Place } from './place.ts';
import { textPlace } from './text.ts';

/**
 * Every file with the path by which Go imports the client: Go has no manifest but the module itself, and its version is the
 * tag.
 */
export function goPlaces({ goModule }: Identity, root: string): Place[] {
  const paths = globSync(
    [
      `${goFolder}/**/*.{go,md,mod}`,
      'docs/guides/go/*.{go,ts}',
      'docs/samples/go.ts',
      'docs/test/go/*.ts',
      'bench/programs/go/*/*.go',
    ],
    {
      cwd: root,
    },
  );
  // A path begins with a host. A folder on a disk does not, and neither does a tag.
  const pattern = new RegExp(
    `(?<![\\w./-])([a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[\\w.-]+)+/${goFolder}(?:/v\\d+)?)(?![\\w-])`,
    'g',
  );
  const field = { name: 'the path of the module', pattern, wanted: goModule };
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const place = textPlace(path, [field]);
      // Most files import nothing of their own module.
      return { ...place, fields: (text: string) => place.fields(text).filter(({ found }) => found !== undefined) };
    });
}
