import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../../cli/problem.ts';
import { language } from '../../languages/go.ts';
import { lacks, ToolBox } from '../../languages/tools.ts';
import { holds, listZip, readInZip } from '../contents.ts';
import { before, type Finding, wrong } from '../finding.ts';
import { commitOf, remoteOf } from '../git.ts';
import { goFolder, type Identity } from '../identity.ts';
import { maybe, must } from '../run.ts';
import { cyclonedx, writeSbom } from '../sbom.ts';
import type { Release, Target } from '../target.ts';
import { withFolder } from '../temporary.ts';

/** Git makes no commit, not even one that nothing leads to, without a name. */
const somebody = ['-c', 'user.name=release', '-c', 'user.email=release@example.com'];

/** The Go client: no registry takes it, its tag is its release. It is packed as a module proxy does, and used from there. */
export const target: Target = {
  name: 'go',
  async make(release, into) {
    const { root, identity, step } = release;
    const { goModule, version } = identity;
    const tools = new ToolBox(language);
    const missing = await lacks(language.programs, tools);
    if (missing.length > 0) throw new Problem(missing.join('\n'));
    step('go: the module as a proxy has it');
    const folder = join(into, 'go', escaped(goModule), '@v');
    await mkdir(folder, { recursive: true });
    // What is changed and not committed counts, so that it can be tried.
    const tree = (await must('git', [...somebody, 'stash', 'create'], { cwd: root })).trim() || 'HEAD';
    const files = `${tree}:${goFolder}`;
    const archive = ['archive', '--format=zip', `--prefix=${goModule}@v${version}/`, '-o', zipOf(into, identity)];
    await must('git', [...archive, files], { cwd: root });
    await writeFile(join(folder, `v${version}.mod`), await must('git', ['show', `${files}/go.mod`], { cwd: root }));
    const time = (await must('git', ['show', '-s', '--format=%cI', 'HEAD'], { cwd: root })).trim();
    await writeFile(join(folder, `v${version}.info`), `${JSON.stringify({ Version: `v${version}`, Time: time })}\n`);
    await writeFile(join(folder, 'list'), `v${version}\n`);
    step('go: a fresh program');
    await useModule(release, join(into, 'go'), tools);
    const purl = `pkg:golang/${goModule}@v${version}`;
    await writeSbom(into, 'go-ccgateway', cyclonedx({ purl, name: goModule, version, license: identity.license }, []));
    return [];
  },
  async inspect({ identity }, from) {
    const { goModule, version } = identity;
    const prefix = `${goModule}@v${version}`;
    const files = await listZip(zipOf(from, identity));
    const wanted = ['go.mod', 'LICENSE', 'README.md', 'CHANGELOG.md', 'doc.go'].map((name) => `${prefix}/${name}`);
    const findings: Finding[] = holds('the Go module', files, wanted);
    if (!files.includes(`${prefix}/go.mod`)) return findings;
    const module = await readInZip(zipOf(from, identity), `${prefix}/go.mod`);
    // So that its SBOM is without parts.
    if (/^\s*require\b/m.test(module)) findings.push(wrong('the Go module requires others; it must need none.'));
    return findings;
  },
  async steps({ root, identity }) {
    const { goTag, tag } = identity;
    return [
      {
        phase: 'go',
        what: `the tag ${goTag} to the repository, from where Go takes the module`,
        isThere: async () => {
          const listed = await maybe('git', ['ls-remote', '--tags', 'origin', `refs/tags/${goTag}`], { cwd: root });
          if (listed === undefined) throw new Problem('the remote "origin" is out of reach, or there is none.');
          return listed.trim() !== '';
        },
        publish: async () => {
          if ((await commitOf(root, `refs/tags/${goTag}`)) === undefined)
            await must('git', ['tag', goTag, `refs/tags/${tag}^{commit}`], { cwd: root });
          await must('git', ['push', 'origin', `refs/tags/${goTag}`], { cwd: root });
        },
        lacks: async () => {
          const [ours, released] = [await commitOf(root, `refs/tags/${goTag}`), await commitOf(root, 'HEAD')];
          const findings: Finding[] = [];
          if (ours !== undefined && ours !== released) findings.push(before(`the tag ${goTag} is at another commit.`));
          if ((await remoteOf(root)) === undefined) findings.push(before('the repository has no remote "origin".'));
          return findings;
        },
      },
    ];
  },
};

function zipOf(folder: string, { goModule, version }: Identity): string {
  return join(folder, 'go', escaped(goModule), '@v', `v${version}.zip`);
}

/** In the paths of a proxy a capital letter is an exclamation mark and the small one. */
function escaped(module: string): string {
  return module.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** Builds the program of the module's own test in a module that gets nothing but what lies in the folder. */
function useModule({ root, identity, env: own }: Release, proxy: string, tools: ToolBox): Promise<void> {
  const { goModule, version } = identity;
  return withFolder(async (folder) => {
    await copyFile(join(root, goFolder, 'testdata/consumer/main.go'), join(folder, 'main.go'));
    await writeFile(join(folder, 'go.mod'), 'module consumer.test\n\ngo 1.25\n');
    const env = {
      GOPROXY: pathToFileURL(proxy).href,
      GONOSUMDB: goModule,
      GOFLAGS: '-mod=mod -modcacherw',
      GOTOOLCHAIN: 'local',
      GOPATH: join(folder, 'path'),
      GOCACHE: own.GOCACHE ?? join(tools.folder, 'cache'),
    };
    await must('go', ['get', `${goModule}@v${version}`], { cwd: folder, env });
    await must('go', ['build', '-o', join(folder, 'consumer'), '.'], { cwd: folder, env });
  });
}
