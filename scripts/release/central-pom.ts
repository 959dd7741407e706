import { type Finding, wrong } from './finding.ts';
import type { Identity } from './identity.ts';

/** What Maven Central demands of every pom, each as the elements that lead to it. */
const demanded = [
  'project/modelVersion',
  'project/groupId',
  'project/artifactId',
  'project/version',
  'project/name',
  'project/description',
  'project/url',
  'project/licenses/license/name',
  'project/licenses/license/url',
  'project/developers/developer',
  'project/scm/connection',
  'project/scm/developerConnection',
  'project/scm/url',
];

/** Says which field of a pom is missing for Maven Central, or is not what the root package.json says. */
export function judgePom(pom: string, { version, javaGroup, address }: Identity): Finding[] {
  const fields = fieldsOf(pom);
  const findings = demanded
    .filter((path) => !fields.has(path))
    .map((path) => wrong(`pom.xml: ${path.replace('project/', '')} is missing, which Maven Central demands.`));
  const wanted = { groupId: javaGroup, version, url: address, 'scm/url': address };
  for (const [field, value] of Object.entries(wanted)) {
    const found = fields.get(`project/${field}`);
    if (found !== undefined && found !== value)
      findings.push(wrong(`pom.xml: ${field} is ${found} instead of ${value}; run "npm run generate".`));
  }
  if (version.endsWith('-SNAPSHOT')) findings.push(wrong('pom.xml: Maven Central takes no snapshot as a release.'));
  return findings;
}

/** The first text at each path of elements; an element that only holds others has an empty one. */
export function fieldsOf(xml: string): Map<string, string> {
  const fields = new Map<string, string>();
  const way: string[] = [];
  const tokens = xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(\/?)([\w.-]+)[^>]*?(\/?)>([^<]*)/g);
  for (const [, closes, name = '', empty, text = ''] of tokens) {
    if (closes) {
      way.pop();
      continue;
    }
    way.push(name);
    const path = way.join('/');
    if (!fields.has(path)) fields.set(path, text.trim());
    if (empty) way.pop();
  }
  return fields;
}
