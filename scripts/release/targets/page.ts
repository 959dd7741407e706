import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../cli/problem.ts';
import { runTool } from '../../cli/run-tool.ts';
import { filesBelow } from '../checksums.ts';
import { before, type Finding } from '../finding.ts';
import { changesOf } from '../notes.ts';
import { maybe, must } from '../run.ts';
import type { Target } from '../target.ts';

/** The release page: executables, sums and SBOMs, with the changes of the version. It has no artefact of its own. */
export const target: Target = {
  name: 'page',
  make: async () => [],
  inspect: async () => [],
  async steps({ root, identity, env }, from) {
    const { tag, version } = identity;
    return [
      {
        phase: 'page',
        what: `the release page of ${tag} with executables, SBOMs and SHA256SUMS`,
        isThere: () => isThere(root, tag),
        publish: async () => {
          const files = (await filesBelow(from))
            .filter((file) => /^(executables|sbom)\/|^SHA256SUMS$/.test(file))
            .map((file) => join(from, file));
          const notes = changesOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
          if (notes === undefined) throw new Problem(`CHANGELOG.md says nothing about version ${version}.`);
          await must('gh', ['release', 'create', tag, '--verify-tag', '--title', version, '--notes', notes, ...files], {
            cwd: root,
          });
        },
        lacks: async () => {
          const findings: Finding[] = [];
          if ((await maybe('gh', ['--version'])) === undefined)
            findings.push(before('gh is not on this machine, by which the release page is made.'));
          else if (!env.GH_TOKEN) findings.push(before('GH_TOKEN is not set, which the release page needs.'));
          if (changesOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version) === undefined)
            findings.push(before(`CHANGELOG.md has no heading of version ${version} yet.`));
          return findings;
        },
      },
    ];
  },
};

/** Asks by gh, which says so if there is no page; that it cannot ask is something else. */
async function isThere(root: string, tag: string): Promise<boolean> {
  const asked = await runTool('gh', ['release', 'view', tag, '--json', 'tagName'], { cwd: root }).catch(
    () => undefined,
  );
  if (asked?.code === 0) return true;
  if (asked?.stderr.includes('release not found')) return false;
  throw new Problem(
    `gh cannot ask for the release page of ${tag}: ${asked?.stderr.trim() || 'it is not on this machine'}.`,
  );
}
