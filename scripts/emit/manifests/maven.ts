import type { Identity } from '../../release/identity.ts';
import type { Place } from './place.ts';
import { type TextField, textPlace } from './text.ts';

/** The manifest of the Java client with all that Maven Central demands, and the files that name group and version. */
export function mavenPlaces(identity: Identity): Place[] {
  const { version, license, author, address, repository } = identity;
  const git = repository.slice('git+'.length);
  const coordinates: TextField[] = [
    {
      name: 'groupId',
      pattern: /<groupId>([^<]*)<\/groupId>(?=\s*<artifactId>ccgateway<\/artifactId>)/g,
      wanted: identity.javaGroup,
    },
    {
      name: 'version',
      pattern: /<artifactId>ccgateway<\/artifactId>\s*<version>([^<]*)<\/version>/g,
      wanted: version,
    },
  ];
  return [
    textPlace('packages/client-java/pom.xml', [
      ...coordinates,
      { name: 'url', pattern: /<\/description>\s*<url>([^<]*)<\/url>/g, wanted: address },
      { name: 'licenses.license.name', pattern: /<license>\s*<name>([^<]*)<\/name>/g, wanted: license },
      {
        name: 'licenses.license.url',
        pattern: /<license>[\s\S]*?<url>([^<]*)<\/url>/g,
        wanted: `https://spdx.org/licenses/${license}.html`,
      },
      { name: 'developers.developer.name', pattern: /<developer>\s*<name>([^<]*)<\/name>/g, wanted: author },
      { name: 'developers.developer.url', pattern: /<developer>[\s\S]*?<url>([^<]*)<\/url>/g, wanted: address },
      { name: 'scm.connection', pattern: /<connection>([^<]*)<\/connection>/g, wanted: `scm:git:${git}` },
      {
        name: 'scm.developerConnection',
        pattern: /<developerConnection>([^<]*)<\/developerConnection>/g,
        wanted: `scm:git:${git}`,
      },
      { name: 'scm.url', pattern: /<scm>[\s\S]*?<url>([^<]*)<\/url>/g, wanted: address },
      { name: 'issueManagement.url', pattern: /<issueManagement>[\s\S]*?<url>([^<]*)<\/url>/g, wanted: identity.bugs },
    ]),
    textPlace('packages/client-java/fresh/pom.xml', coordinates),
    textPlace('packages/client-java/README.md', coordinates),
  ];
}
