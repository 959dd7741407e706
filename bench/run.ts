import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, isInstalled } from '../scripts/cli/install.ts';
import { root } from '../scripts/cli/paths.ts';
import { type Blocks, blockNames, fill, staleBlocks } from './lib/blocks.ts';

interface Bench {
  readonly about: string;
  /** Whether it is the same on every machine, so that --check compares it with the READMEs. */
  readonly exact?: true;
  /** Whether it needs the packages that ours are compared with. */
  readonly peers?: true;
}

const benches: Readonly<Record<string, Bench>> = {
  counts: { about: 'operations, events and return codes of the description, packages of an install', exact: true },
  size: { about: 'bytes of a bundled program, and what each further operation adds', exact: true },
  types: { about: 'type instantiations of a program, ours and openapi-fetch only', exact: true },
  peers: { about: 'bytes of a bundled program, ours and the peers', exact: true, peers: true },
  calls: { about: 'time of a call over loopback, ours and the peers', peers: true },
  'client-python': { about: 'a call of the Python client beside bare httpx2, and its import' },
  'client-java': { about: 'a call of the Java client beside java.net.http by hand, and its jar' },
  'client-go': { about: 'a call of the Go client beside net/http by hand, and what it adds to a program' },
  generators: { about: 'the clients in other languages beside what openapi-generator makes for them' },
  'simulator-throughput': { about: 'requests a second of the simulator, bare node:http and Prism', peers: true },
  'simulator-start': { about: 'cold start of the simulator and of bare node:http' },
  'simulator-memory': { about: 'memory of the simulator over a million requests: the soak run' },
  site: { about: 'a page of the site in a browser, beside Redoc, Scalar and Swagger UI', peers: true },
  'conformance-har': { about: 'time and memory of har for a recording of 100 MB' },
  'conformance-proxy': { about: 'what the proxy adds to the time of a call' },
  'simulator-day': { about: 'a whole day of 500 agents who work by themselves' },
  'simulator-page': { about: 'frames of the page of the simulator with 1,000 agents at work, and its bytes' },
  'simulator-polls': { about: 'latency of events with thousands of agents polling' },
};
const names = Object.keys(benches);

const help = `Measures the client beside plain fetch, openapi-fetch, hey-api and axios, and the simulator beside bare node:http and
Prism, and prints Markdown tables.

Usage: npm run bench -- [--write | --check] [${names.join(' | ')}] ...

${Object.entries(benches)
  .map(([name, { about }]) => `  ${name.padEnd(20)} ${about}`)
  .join('\n')}

  --write   also puts the tables into the blocks of the READMEs that show them
  --check   compares the READMEs with what does not vary (${names.filter((name) => benches[name]?.exact).join(', ')}), writes nothing

Without a name all of them run, one after the other. That takes some minutes; keep the machine quiet meanwhile.
The first run installs the peers and the load generator into bench/node_modules, from the registry or npm's cache.

Example: npm run bench -- --write size`;

/** Files whose blocks are filled. */
const readmes = globSync(
  ['{README,CONTRIBUTING}.md', '*/README.md', 'packages/*/README.md', 'packages/*/ccgateway/README.md'],
  { cwd: root },
).sort();

// An exit removes the folders of a bench; a signal alone would leave them.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

try {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, write: { type: 'boolean' }, check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !names.includes(name));
  const varying = positionals.find((name) => !benches[name]?.exact);
  if (values.help) console.log(help);
  else if (unknown) fail(`There is no bench "${unknown}"; the benches are ${names.join(', ')}.`);
  else if (values.check && values.write) fail('--check writes nothing, so it does not go with --write; leave one out.');
  else if (values.check && varying) fail(`${varying} measures times, which vary; --check cannot compare it.`);
  else if (values.check)
    await check(positionals.length > 0 ? positionals : names.filter((name) => benches[name]?.exact));
  else await print(positionals.length > 0 ? positionals : names, values.write === true);
} catch (error) {
  const { code, name, message } = error as Error & { code?: string };
  if (name === 'Problem') fail(message);
  else if (String(code).startsWith('ERR_PARSE_ARGS')) fail(`${message.split('. ')[0]}. Use --help to see the benches.`);
  else throw error;
}

async function print(chosen: readonly string[], write: boolean): Promise<void> {
  const before = new Map(readmes.map((path) => [path, read(path)]));
  for (const path of readmes) blockNames(path, before.get(path) ?? '');
  for (const name of chosen) {
    if (benches[name]?.peers) await install('bench', () => console.error('Installing what ours are measured with ...'));
    console.error(`Measuring ${benches[name]?.about} ...`);
    const blocks = await measure(name);
    console.log(`## ${name}\n`);
    for (const [block, text] of Object.entries(blocks)) console.log(`${block === name ? '' : `${block}: `}${text}`);
    console.log();
    if (!write) continue;
    for (const path of readmes) {
      const old = read(path);
      const now = fill(old, blocks);
      if (now === old) continue;
      writeFileSync(join(root, path), now);
      console.error(`Wrote ${path}.`);
    }
  }
}

/** Compares the numbers of the READMEs with new measurements. */
async function check(chosen: readonly string[]): Promise<void> {
  const wrong: string[] = [];
  for (const name of chosen) {
    if (benches[name]?.peers && !(await isInstalled('bench'))) {
      console.log(`${name}: NOT COMPARED, because the packages that ours are measured with are not installed.`);
      continue;
    }
    const blocks = await measure(name);
    for (const path of readmes) {
      for (const block of staleBlocks(path, read(path), blocks)) {
        wrong.push(`${path}: block ${block} is not what is measured; run "npm run bench -- --write ${name}".`);
      }
    }
  }
  if (wrong.length > 0) fail(wrong.join('\n'));
}

async function measure(name: string): Promise<Blocks> {
  const { main } = (await import(`./${name}.ts`)) as { main: () => Promise<string | Blocks> };
  const result = await main();
  return typeof result === 'string' ? { [name]: result } : result;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
