import type { Identity } from '../../release/identity.ts';
import type { Place } from './place.ts';
import { textPlace } from './text.ts';

/** The manifest of the Python client, and the file name of its wheel in the README. */
export function pythonPlaces({ version, license, author, homepage, address, bugs }: Identity): Place[] {
  return [
    textPlace('packages/client-python/pyproject.toml', [
      { name: 'project.version', pattern: /^version = "(.*)"$/gm, wanted: version },
      { name: 'project.license', pattern: /^license = "(.*)"$/gm, wanted: license },
      { name: 'project.authors', pattern: /^authors = \[\{ name = "(.*)" \}\]$/gm, wanted: author },
      { name: 'project.urls.Homepage', pattern: /^Homepage = "(.*)"$/gm, wanted: homepage },
      { name: 'project.urls.Repository', pattern: /^Repository = "(.*)"$/gm, wanted: address },
      { name: 'project.urls.Issues', pattern: /^Issues = "(.*)"$/gm, wanted: bugs },
    ]),
    textPlace('packages/client-python/README.md', [
      { name: 'the wheel', pattern: /\bccgateway-(\d[\w.]*)-py3-none-any\.whl/g, wanted: version },
    ]),
  ];
}
