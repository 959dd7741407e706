import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { holds, listTar } from '../contents.ts';
import type { Identity } from '../identity.ts';
import { must } from '../run.ts';
import type { Target } from '../target.ts';

/** The documentation, as one archive. */
export const target: Target = {
  name: 'site',
  async make({ root, identity, step }, into) {
    step('site: build');
    const command = ['--conditions=source', join(root, 'scripts/run.mjs'), 'docs'];
    await must(process.execPath, [...command, ...placeOf(identity)], { cwd: root });
    await mkdir(join(into, 'site'));
    await must('tar', ['-czf', archiveOf(into, identity), '-C', join(root, 'docs/dist'), '.']);
    return [];
  },
  async inspect({ identity }, from) {
    const files = await listTar(archiveOf(from, identity));
    return holds('the site', files, ['./index.html', './404.html', './llms.txt']);
  },
  async steps({ identity }) {
    return [
      {
        phase: 'site',
        what: `the documentation to ${placeOf(identity).join(' ') || 'its address'}, by the workflow of the site`,
        isThere: async () => false,
        publish: async () => {},
        lacks: async () => [],
      },
    ];
  },
};

function archiveOf(folder: string, { version }: Identity): string {
  return join(folder, 'site', `ccgateway-site-${version}.tar.gz`);
}

/** Where pages of a repository lie on GitHub; elsewhere, and as long as nobody knows, they name no address. */
function placeOf({ address, owner, name }: Identity): string[] {
  if (!address.startsWith('https://github.com/')) return [];
  return ['--address', `https://${owner.toLowerCase()}.github.io`, '--base', `/${name}/`];
}
