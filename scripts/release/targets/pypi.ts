import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { language } from '../../languages/python.ts';
import { holds, listTar, listZip, readInTar, readInZip } from '../contents.ts';
import { before, type Finding, wrong } from '../finding.ts';
import type { Identity } from '../identity.ts';
import { idToken } from '../preflight.ts';
import { isOnPypi } from '../registries.ts';
import { maybe, must } from '../run.ts';
import { type Component, cyclonedx, writeSbom } from '../sbom.ts';
import type { Target } from '../target.ts';
import { builtClient } from './language-tools.ts';

const project = 'ccgateway';

/** The Python client: a wheel and a source archive. */
export const target: Target = {
  name: 'pypi',
  async make({ identity, step }, into) {
    // That uses the wheel in an empty environment too.
    const tools = await builtClient(language, step);
    await mkdir(join(into, 'pypi'));
    for (const name of await readdir(join(tools.folder, 'dist')))
      await copyFile(join(tools.folder, 'dist', name), join(into, 'pypi', name));
    step('pypi: SBOM of the empty environment with the wheel in it');
    const listed = await tools.run(join(tools.folder, 'fresh/bin/python'), ['-I', '-c', lister]);
    const components = (JSON.parse(listed) as Omit<Component, 'purl'>[]).map((one) => ({ ...one, purl: purl(one) }));
    const own = components.find(({ name }) => name === project);
    if (own === undefined) return [wrong(`${project}: the empty environment has no ${project} in it.`)];
    const parts = components.filter((one) => one !== own && one.name !== 'pip' && one.name !== 'setuptools');
    await writeSbom(into, 'pypi-ccgateway', cyclonedx({ ...own, license: identity.license }, parts));
    return [];
  },
  async inspect({ identity }, from) {
    const { version } = identity;
    const folder = join(from, 'pypi');
    const base = `${project}-${version}`;
    const wheel = `${base}-py3-none-any.whl`;
    const source = `${base}.tar.gz`;
    const files = await readdir(folder);
    const findings = holds('the Python client', files, [wheel, source]);
    findings.push(
      ...files
        .filter((one) => one !== wheel && one !== source)
        .map((one) => wrong(`pypi/${one} does not belong there.`)),
    );
    if (files.includes(wheel)) {
      const inWheel = await listZip(join(folder, wheel));
      const wanted = [`${project}/__init__.py`, `${project}/py.typed`, `${base}.dist-info/licenses/LICENSE`];
      findings.push(...holds(wheel, inWheel, wanted));
      findings.push(...judge(wheel, await readInZip(join(folder, wheel), `${base}.dist-info/METADATA`), identity));
    }
    if (files.includes(source)) {
      const inSource = await listTar(join(folder, source));
      const wanted = ['pyproject.toml', 'README.md', 'LICENSE', 'CHANGELOG.md', 'PKG-INFO'];
      findings.push(
        ...holds(
          source,
          inSource,
          wanted.map((one) => `${base}/${one}`),
        ),
      );
      findings.push(...judge(source, await readInTar(join(folder, source), `${base}/PKG-INFO`), identity));
    }
    return findings;
  },
  async steps({ identity, registries, env }, from) {
    const { version } = identity;
    return [
      {
        phase: 'pypi',
        what: `${project} ${version} to PyPI`,
        isThere: () => isOnPypi(registries, project, version),
        publish: async () => {
          const files = (await readdir(join(from, 'pypi'))).map((name) => join(from, 'pypi', name));
          await must('twine', ['upload', '--non-interactive', '--skip-existing', ...files]);
        },
        lacks: async () => {
          const findings = idToken(env);
          if ((await maybe('twine', ['--version'])) === undefined)
            findings.push(before('twine is not on this machine, by which the Python client is uploaded.'));
          return findings;
        },
      },
    ];
  },
};

/** Prints what is installed beside it: names, versions and licences. */
const lister = `
import json
from importlib.metadata import distributions
def licence(meta):
    told = [c.split(" :: ")[-1] for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
    return meta.get("License-Expression") or meta.get("License") or (told[0] if told else None)
print(json.dumps([{"name": d.metadata["Name"], "version": d.version, "license": licence(d.metadata)} for d in distributions()]))
`;

function purl({ name, version }: Omit<Component, 'purl'>): string {
  return `pkg:pypi/${name.toLowerCase().replaceAll('_', '-')}@${version}`;
}

/** Compares the metadata that PyPI shows with the identity. */
function judge(file: string, metadata: string, identity: Identity): Finding[] {
  const [head = ''] = metadata.split('\n\n');
  const findings: Finding[] = [];
  const must = (line: string) => {
    if (!head.split('\n').includes(line)) findings.push(wrong(`${file}: its metadata has no line "${line}".`));
  };
  must(`Name: ${project}`);
  must(`Version: ${identity.version}`);
  must(`License-Expression: ${identity.license}`);
  for (const field of ['Summary', 'Requires-Python', 'Description-Content-Type', 'Keywords'])
    if (!new RegExp(`^${field}: \\S`, 'm').test(head)) findings.push(wrong(`${file}: its metadata has no ${field}.`));
  if (!head.split('\n').some((line) => line.startsWith('Project-URL: ') && line.endsWith(` ${identity.address}`)))
    findings.push(wrong(`${file}: its metadata names no address ${identity.address}.`));
  return findings;
}
