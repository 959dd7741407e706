import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIdentity } from '../../release/identity.ts';
import { descriptionPlaces } from './description.ts';
import { goPlaces } from './go.ts';
import { hostingPlaces } from './hosting.ts';
import { mavenPlaces } from './maven.ts';
import { npmPlaces } from './npm.ts';
import type { Place } from './place.ts';
import { pythonPlaces } from './python.ts';

/** Says once which Node a user of the packages needs; the other manifests follow it. */
const floor = 'packages/client/package.json';

/** Every file that repeats what the root package.json says of the project. */
export function manifestPlaces(root: string): Place[] {
  const identity = readIdentity(root);
  const { engines } = JSON.parse(readFileSync(join(root, floor), 'utf8')) as { engines: { node: string } };
  return [
    ...npmPlaces(identity, engines.node),
    ...pythonPlaces(identity),
    ...mavenPlaces(identity),
    ...goPlaces(identity, root),
    ...descriptionPlaces(identity, root),
    ...hostingPlaces(identity),
  ];
}

/** Writes the version, the address and the like into every manifest. Returns the paths that changed. */
export function writeManifests(root: string): string[] {
  const changed: string[] = [];
  for (const { path, written } of manifestPlaces(root)) {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const wanted = written(text);
    if (wanted === text) continue;
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, wanted);
    renameSync(temporary, file);
    changed.push(path);
  }
  return changed.sort();
}

/** What manifests say otherwise than the root package.json, one sentence each with file, field and cure. */
export function wrongManifests(root: string): string[] {
  return manifestPlaces(root).flatMap(({ path, fields, written }) => {
    const text = readFileSync(join(root, path), 'utf8');
    const after = new Map(fields(written(text)).map((field) => [field.name, field]));
    return fields(text)
      .filter(({ found, wanted }) => found !== wanted)
      .map(({ name, found, wanted }) => {
        const cured = after.get(name)?.found === wanted;
        const says = found === undefined ? `has no ${name}` : `${name} is ${found}`;
        const cure = cured ? 'run "npm run generate" and commit it' : 'write it by hand where the field belongs';
        return `${path}: ${says}, and by package.json it is ${wanted}; ${cure}.`;
      });
  });
}
