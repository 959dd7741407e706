import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../../cli/install.ts';
import { root } from '../../cli/paths.ts';
import { Problem } from '../../cli/problem.ts';
import { runTool } from '../../cli/run-tool.ts';
import { wholeFolder } from '../whole-folder.ts';
import { licencesOf } from './licences.ts';
import { nodeBinary, ownPlatform, type Platform, platforms } from './node-binary.ts';
import { executableProgram } from './program.ts';
import { withoutSignature } from './signature.ts';

/** The install of the tool that puts a program into Node. */
const tools = 'scripts/executables';

/** By this Node knows that something was put into it. */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** What an executable is called. */
export function executableName(platform: Platform): string {
  return `ccgateway-simulator-${platform}${platforms[platform].suffix}`;
}

/**
 * Builds the simulator as one file for each platform, with Node in it; beside them the licences and the checksums.
 *
 * @param target absolute path of the folder, which is replaced
 */
export async function buildExecutables(
  target: string,
  chosen: readonly Platform[],
  step: (name: string) => void,
): Promise<void> {
  await install(tools, () => step('installing postject'));
  step('the simulator as one module');
  const { text, packages } = await executableProgram();
  await wholeFolder(target, async (draft) => {
    const work = await mkdtemp(join(tmpdir(), 'ccgateway-executables-'));
    try {
      const sums: string[] = [];
      for (const platform of chosen) {
        const node = await nodeBinary(platform, step);
        const name = executableName(platform);
        step(`${name}, ${node.version}`);
        await buildOne(platform, node.program, text, work, join(draft, name));
        const sum = createHash('sha256')
          .update(await readFile(join(draft, name)))
          .digest('hex');
        sums.push(`${sum}  ${name}\n`);
      }
      await writeFile(join(draft, 'LICENSES.txt'), await licencesOf(packages, step));
      await writeFile(join(draft, 'SHA256SUMS'), sums.join(''));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function buildOne(platform: Platform, node: string, text: string, work: string, target: string) {
  const main = join(work, 'main.cjs');
  const blob = join(work, 'main.blob');
  const config = join(work, 'sea.json');
  await mkdir(work, { recursive: true });
  await writeFile(main, text);
  // Code that V8 compiled is of one platform and one version of Node: elsewhere it would end the program.
  const useCodeCache = platform === ownPlatform;
  await writeFile(config, JSON.stringify({ main, output: blob, disableExperimentalSEAWarning: true, useCodeCache }));
  await must(useCodeCache ? node : process.execPath, ['--experimental-sea-config', config]);
  if (platform === 'win-x64') await writeFile(target, withoutSignature(await readFile(node)));
  else await copyFile(node, target);
  const postject = join(root, tools, 'node_modules/postject/dist/cli.js');
  await must(process.execPath, [postject, target, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', fuse]);
}

async function must(program: string, args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runTool(program, args);
  if (code !== 0) throw new Problem(`${program} ended with ${code}.\n${stderr || stdout}`);
}
