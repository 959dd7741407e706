import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@ccgateway/simulator/node';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { withoutSignals } from '../src/signals.ts';
import { root, runTool } from '../src/tools.ts';
import { blocksElsewhere, blocksThatNothingRuns } from './readme-blocks.ts';

const readmes = globSync(['{README,CONTRIBUTING}.md', '{bench,docs,generated,scripts,spec,examples}/README.md'], {
  cwd: root,
});
readmes.push(...globSync(['examples/*/README.md', 'packages/*/README.md', 'packages/*/*/README.md'], { cwd: root }));
// A built package has a copy of its README.
const files = readmes
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/node_modules|^packages\/[^/]+\/dist\//.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Block {
  readonly readme: string;
  readonly language: string;
  readonly text: string;
  /** Its first line, by which the tables name it. */
  readonly first: string;
}

const blocks = files.flatMap((readme) =>
  [...read(readme).matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', language = '', code = '']): Block => {
      const text = code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
      return { readme, language, text, first: text.split('\n')[0] ?? '' };
    },
  ),
);
const typed = new Set(['client', 'conformance', 'openapi', 'simulator'].map((name) => `packages/${name}/README.md`));

/** Whether this file checks a block: TypeScript of these READMEs compiles, unless it needs what is not installed. */
function isCompiled({ readme, language, text }: Block): boolean {
  return language === 'ts' && typed.has(readme) && !text.includes("from 'msw");
}

/** Whether a test of this file runs a block. */
function isRun({ readme, first, language }: Block): boolean {
  if (readme === 'README.md') return first.includes('examples/agent.ts') || first.startsWith('import { AgentSession }');
  if (readme === 'examples/desktop/README.md') return first.includes('simulator call');
  return readme === 'packages/simulator/README.md' && (language === 'yaml' || first.startsWith('curl '));
}

/** The block of a README that begins so, and whose second line begins so. */
function blockOf(readme: string, begins: string, then = ''): string {
  const found = blocks.filter(
    ({ readme: at, first, text }) =>
      at === readme && first.startsWith(begins) && text.slice(first.length + 1).startsWith(then),
  );
  expect(found).toHaveLength(1);
  return found[0]?.text ?? '';
}

describe('code blocks of READMEs', () => {
  const listed = [...blocksElsewhere, ...blocksThatNothingRuns];
  const isAt = (block: Block) => (place: { readme: string; begins: string }) =>
    place.readme === block.readme && block.first.startsWith(place.begins);

  test('are checked here, run elsewhere, or listed with the reason why nothing runs them', () => {
    const judged = blocks.map((block) => {
      const here = isCompiled(block) || isRun(block) ? 1 : 0;
      return { block: `${block.readme}: ${block.first}`, places: here + listed.filter(isAt(block)).length };
    });
    expect(judged.filter(({ places }) => places !== 1)).toEqual([]);
    expect(listed.filter((place) => !blocks.some((block) => isAt(block)(place)))).toEqual([]);
    expect(blocksElsewhere.filter(({ by }) => !existsSync(join(root, by)))).toEqual([]);
  });

  test('compile, with what the text around them tells of', () => {
    expect(compile(blocks.filter(isCompiled))).toEqual([]);
  });
});

test('the picture of the site is in the README, and small', () => {
  const [, path = ''] = /^!\[[^\]]+\]\(([^)]+)\)$/m.exec(read('README.md')) ?? [];
  const picture = readFileSync(join(root, path));
  expect(picture.subarray(8, 12).toString()).toBe('WEBP');
  expect(picture.length).toBeLessThan(150_000);
});

describe('commands that READMEs name', () => {
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

  test.each(files)('are there: %s', (path) => {
    const own = join(root, path, '../package.json');
    const mine: Record<string, string> = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')).scripts ?? {}) : {};
    const named = [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, one, other]) => one ?? other ?? '',
    );
    expect(named.filter((script) => !(script in scripts) && !(script in mine))).toEqual([]);
  });
});

test.skipIf(withoutSignals)(
  'the program of the README prints the events of an agent, and signs out at Ctrl+C',
  async () => {
    const readme = read('README.md');
    expect(readme).toContain(`\`\`\`ts\n${read('examples/agent.ts')}\`\`\`\n`);
    const [, options = ''] = /^npx --no -- node (.*)$/m.exec(readme) ?? [];
    const simulator = await startSimulator({ httpPort: 0, pollHold: 0 });
    let child: ChildProcessWithoutNullStreams | undefined;
    try {
      const address = simulator.http?.baseUrl ?? '';
      const started = spawn(process.execPath, [...options.split(' '), address], { cwd: root });
      child = started;
      const ended = new Promise((resolve) => started.once('close', resolve));
      let text = '';
      child.stderr.on('data', (chunk) => (text += chunk));
      child.stdout.on('data', (chunk) => (text += chunk));
      await expect.poll(() => text).toContain('AgentOther_InService');
      expect(await callOf('README.md', address)).toMatch(/^\{"callid":/);
      await expect.poll(() => text).toContain('AgentEvent_Ringing');
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      const agents = await (await fetch(new URL('/simulator/agents', address))).json();
      expect(agents).toMatchObject([{ agentid: '291', state: 'signed-out' }]);
    } finally {
      child?.kill('SIGKILL');
      await simulator.close();
    }
  },
);

/** Runs the command for a running simulator that a README shows, at this one; returns what it prints. */
async function callOf(readme: string, address: string): Promise<string> {
  const [, args = ''] = /^npx --no -- ccgateway-simulator (call .*)$/m.exec(read(readme)) ?? [];
  const bin = join(root, 'packages/simulator/bin/ccgateway-simulator.mjs');
  const { stdout } = await runTool(process.execPath, [bin, ...args.split(' '), '--url', address]);
  return stdout;
}

describe('lines for a shell', () => {
  const readme = 'packages/simulator/README.md';
  const agent = blockOf(readme, 'curl -i -X PUT');

  test('of examples/desktop/README.md are understood by the simulator', async () => {
    const simulator = await startSimulator({ httpPort: 0, pollHold: 0 });
    try {
      const port = String(simulator.http?.port);
      const lines = agent.replaceAll(':8060', `:${port}`);
      const { stdout } = await promisify(execFile)('sh', ['-c', lines]);
      expect(stdout).toMatch(/^HTTP\/1\.1 200 [\s\S]*"retcode":"0"/);
      expect(await callOf('examples/desktop/README.md', simulator.http?.baseUrl ?? '')).toMatch(/^\{"callid":/);
    } finally {
      await simulator.close();
    }
  });

  test('files of YAML are taken by the command', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ccgateway-readme-'));
    const agents = join(folder, 'agents.yaml');
    const scenario = join(folder, 'scenario.yaml');
    const day = join(folder, 'day.yaml');
    await writeFile(agents, blockOf(readme, '# agents.yaml'));
    await writeFile(scenario, blockOf(readme, '# yaml-language-server', 'description'));
    await writeFile(day, blockOf(readme, '# yaml-language-server', 'repeat: true\nday:'));
    const bin = join(root, 'packages/simulator/bin/ccgateway-simulator.mjs');
    const options = ['--http-port', '0', '--https-port', 'off', '--agents', agents, '--scenario', scenario];
    options.push('--scenario', day);
    const child = spawn(process.execPath, [bin, ...options]);
    const ended = new Promise((resolve) => child.once('close', resolve));
    let text = '';
    child.stderr.on('data', (chunk) => (text += chunk));
    try {
      await expect.poll(() => text).toMatch(/HTTP +http/);
    } finally {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    }
  });
});

/** What the READMEs take as given, such as a session that a page has; a block may define its own. */
const given = `
import type * as client from '@ccgateway/client';
declare global {
  const baseUrl: string, password: string;
  const gateway: client.Gateway, session: client.AgentSession;
  const AgentSession: typeof client.AgentSession, createGateway: typeof client.createGateway, sayBusy: typeof client.sayBusy;
  function show(...values: unknown[]): void;
  function shallowRef<T>(value: T): { value: T };
}`;

/** Compiles the blocks as modules beside their READMEs; returns the mistakes. */
function compile(all: readonly Block[]): string[] {
  const sources = new Map(
    all.map(({ readme, text }, index) => [join(root, readme, `../block-${index}.ts`), `${text}\nexport {};\n`]),
  );
  const prelude = join(root, 'packages/testing/given.ts');
  sources.set(prelude, given);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noUnusedLocals: false }, root);
  const host = ts.createCompilerHost(options);
  const inRoom = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile };
  host.fileExists = (file) => sources.has(file) || inRoom.fileExists(file);
  host.readFile = (file) => sources.get(file) ?? inRoom.readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = sources.get(file);
    return text === undefined
      ? inRoom.getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(
        ({ messageText }) =>
          `${(sources.get(file) ?? '').split('\n')[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
  );
}
