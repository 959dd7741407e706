// Reads CHANGELOG.md: sections "## [version]", in them "### Added", "### Breaks, for <version>" and so on, in those "- entry".

export interface Entry {
  readonly heading: string;
  readonly text: string;
}

export interface Section {
  /** The version, or `Unreleased`. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly entries: readonly Entry[];
}

export function readChangelog(text: string): Section[] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [first = ''] = section.split('\n', 1);
    const parts = section.slice(first.length).split(/^### /m);
    const read = parts.map((part, index) => {
      const [title = ''] = index === 0 ? [''] : part.split('\n', 1);
      const [, ...entries] = part.slice(title.length).split(/^- /m);
      return { title: title.trim(), entries: entries.map((entry) => entry.replace(/\s+/g, ' ').trim()) };
    });
    return {
      name: /^\[(.+?)\]/.exec(first)?.[1] ?? first.trim(),
      headings: read.map(({ title }) => title).filter(Boolean),
      entries: read.flatMap(({ title, entries }) => entries.map((entry) => ({ heading: title, text: entry }))),
    };
  });
}

/** The sections that came after a version: all before its own. */
export function sectionsSince(sections: readonly Section[], version: string): readonly Section[] {
  const own = sections.findIndex(({ name }) => name.replace(/^v/, '') === version);
  return own < 0 ? sections : sections.slice(0, own);
}

/** The version for which a section announces what breaks, as in "Breaks, for 0.2.0". */
export function announcedIn({ headings }: Section): string | undefined {
  return headings
    .map((heading) => /^Breaks, for (\d[\w.-]*)$/.exec(heading)?.[1])
    .find((version) => version !== undefined);
}
