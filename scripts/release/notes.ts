/** What a changelog says below the heading of a version, or undefined if it has none. */
export function changesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^(?=## )/m);
  const heading = (section: string) => section.split('\n')[0]?.match(/\d+\.\d+\.\d+(?:-[\w.-]+)?/)?.[0];
  const section = sections.find((one) => one.startsWith('## ') && heading(one) === version);
  return section?.split('\n').slice(1).join('\n').trim();
}
