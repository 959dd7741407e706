import type { Change, Level } from './change.ts';
import { highest } from './change.ts';
import { announcedIn, readChangelog, sectionsSince } from './changelog.ts';
import { isBefore, versionAfter } from './version.ts';

export interface Stand {
  readonly oldVersion: string;
  readonly version: string;
  /** Versions of the packages that publish the contract, by their file. */
  readonly packages: Readonly<Record<string, string>>;
  readonly changelog: string;
  readonly oldChangelog: string | undefined;
  /** What waits in .changeset/ for the next version; undefined for nothing. */
  readonly pending: Pending | undefined;
}

export interface Pending {
  /** The highest level for the users of any package, from which the next version follows. */
  readonly level: Level;
  /** The highest level for those of the description. */
  readonly contract: Level | undefined;
}

export interface Agreement {
  /** The lowest version that may follow; undefined without changes. */
  readonly needed: string | undefined;
  /** The version that the changes are for: the raised one, or the one that waiting changesets or the changelog announce. */
  readonly planned: string;
  /** Why version and changelog do not agree with the changes; each with a cure. */
  readonly problems: readonly string[];
}

/** Whether version, changesets and changelog agree with what changed. */
export function agree(changes: readonly Change[], stand: Stand): Agreement {
  const { oldVersion, version } = stand;
  const sections = sectionsSince(readChangelog(stand.changelog), oldVersion);
  const announced = sections.map(announcedIn).find((one) => one !== undefined);
  const next = stand.pending && versionAfter(version, stand.pending.level);
  const planned = announced !== undefined && isBefore(version, announced) ? announced : (next ?? version);
  const rating = highest(changes.map(({ level }) => level));
  const problems: string[] = [];
  if (isBefore(version, oldVersion)) {
    problems.push(`The version is ${version}, before it was ${oldVersion}; versions only rise.`);
  }
  for (const [file, own] of Object.entries(stand.packages)) {
    if (own !== version) problems.push(`${file} has the version ${own}, spec/ has ${version}; give both the same.`);
  }
  problems.push(...otherVersion(announced, version, next));
  if (rating === undefined) return { needed: undefined, planned, problems };
  const needed = versionAfter(oldVersion, rating);
  const raised = version !== oldVersion;
  problems.push(...lowChangesets(rating, raised, stand.pending?.contract));
  if (isBefore(planned, needed) && (rating === 'major' || raised)) {
    problems.push(
      `The changes are ${rating}: after ${oldVersion} they need ${needed} or later, and ${planned} is planned. ` +
        `Write a file in .changeset/ for it, and announce it in CHANGELOG.md with "### Breaks, for ${needed}".`,
    );
  }
  if (rating !== 'patch' && raised && !sections.some(({ name }) => name === version)) {
    problems.push(`CHANGELOG.md has no section "## [${version}]"; write what a user notices into it.`);
  }
  return {
    needed,
    planned,
    problems: [
      ...problems,
      ...unnamed(
        changes,
        sections.flatMap(({ entries }) => entries),
        stand,
      ),
    ],
  };
}

/** The changelog announces one version, and what waits in .changeset/ makes another one. */
function otherVersion(announced: string | undefined, version: string, next: string | undefined): string[] {
  if (announced === undefined || !isBefore(version, announced) || next === announced) return [];
  return [
    `CHANGELOG.md announces ${announced}, and ${next === undefined ? 'nothing in .changeset/ makes it' : `.changeset/ makes ${next}`}; ` +
      'give both the same: a break for users of a package is "major" there.',
  ];
}

/** Changesets of the description that wait and are lower than the changes of the contract. */
function lowChangesets(rating: Level, raised: boolean, contract: Level | undefined): string[] {
  // In a raised version they are used up. Other words alone need none.
  if (rating === 'patch' || raised || (contract !== undefined && highest([contract, rating]) === contract)) return [];
  return [
    `The changes of the contract are ${rating}, and .changeset/ has ${contract ?? 'nothing'} for openapi; ` +
      `write a file there that says "openapi: ${rating}".`,
  ];
}

/** Changes that no new entry of the changelog names. Entries that the old changelog has are of earlier changes. */
function unnamed(
  changes: readonly Change[],
  entries: readonly { heading: string; text: string }[],
  { oldChangelog }: Stand,
): string[] {
  const known = new Set(
    readChangelog(oldChangelog ?? '').flatMap((section) => section.entries.map(({ text }) => text)),
  );
  const fresh = entries.filter(({ text }) => !known.has(text));
  const breaks = fresh.filter(({ heading }) => heading.startsWith('Breaks'));
  const silent = changes.filter(
    (change) => change.level === 'major' && !breaks.some(({ text }) => namesOf(change).some((name) => has(text, name))),
  );
  const problems = silent.map(
    (change) =>
      `CHANGELOG.md has no new entry under "Breaks" that names ${namesOf(change).slice(0, 3).join(' or ')} (${change.what})`,
  );
  const isMinor = changes.some(({ level }) => level === 'minor');
  const tells = ({ text }: { text: string }) =>
    /^(Description|Editions?)\b/.test(text) ||
    changes.some((change) => namesOf(change).some((name) => has(text, name)));
  if (isMinor && !fresh.some(tells)) {
    problems.push('CHANGELOG.md has no new entry of what was added; write one that begins with "Description:".');
  }
  return problems;
}

/** The names by which a changelog may tell of a change: those of its owners, or that of its part. */
function namesOf({ owners, part, what, rule }: Change): string[] {
  const fields = [...part.matchAll(/(?:parameter|field|header|variable|edition|group|code|event|example) ([\w.-]+)/g)];
  const named = [...owners.filter(Boolean), ...fields.map(([, name]) => name as string)];
  const urls = [...part.matchAll(/server (\S+?)(?:,|$)/g)].map(([, url]) => url as string);
  const last = [...named, ...urls];
  // What has no name of its own is told by the rule's subject, such as "edition" or "licence".
  return last.length > 0 ? last : [rule.split('/')[0] ?? what];
}

function has(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ');
}
