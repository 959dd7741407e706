import type { Level } from '../breaking/change.ts';
import type { Changeset } from './changesets.ts';

/** Headings of a changelog, in their order. */
const headings: readonly (readonly [Level, string])[] = [
  ['major', 'Breaks'],
  ['minor', 'Added'],
  ['patch', 'Changed'],
];

/** The changelog of a package with a section for a version, before those of the versions before. */
export function withVersion(
  changelog: string,
  version: string,
  name: string,
  changesets: readonly Changeset[],
): string {
  const parts = headings.flatMap(([level, heading]) => {
    const entries = changesets.filter((one) => one.levels[name] === level).flatMap((one) => one.entries);
    return entries.length === 0 ? [] : [`### ${heading}\n\n${entries.map(item).join('\n')}\n`];
  });
  const section =
    parts.length > 0 ? parts : ['Nothing that users of this package notice; all packages have one version.\n'];
  return before(changelog, `## ${version}\n\n${section.join('\n')}`);
}

/** The changelog of the repository: what was unreleased belongs to the version, and "for <version>" has come true. */
export function withRelease(changelog: string, version: string): string {
  return changelog
    .replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${version}]`)
    .replace(/^### Breaks, for .*$/m, '### Breaks');
}

function before(changelog: string, section: string): string {
  const at = changelog.search(/^## /m);
  return at < 0
    ? `${changelog.trimEnd()}\n\n${section}`
    : `${changelog.slice(0, at)}${section}\n${changelog.slice(at)}`;
}

function item(entry: string): string {
  return `- ${entry}`;
}
