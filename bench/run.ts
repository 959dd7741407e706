import { parseArgs } from 'node:util';

const benches = {
  size: 'bytes of a bundled program, and what each further operation adds',
  calls: 'time of a call over loopback',
  types: 'type instantiations of a program, ours and openapi-fetch only',
  'simulator-throughput': 'requests a second of the simulator, bare node:http and Prism',
  'simulator-start': 'cold start of the simulator and of bare node:http',
  'simulator-memory': 'memory of the simulator over a million requests: the soak run',
  'simulator-polls': 'latency of events with thousands of agents polling',
};
type Bench = keyof typeof benches;

const help = `Measures the client beside plain fetch, openapi-fetch, hey-api and axios, and the simulator beside bare node:http and
Prism, and prints Markdown tables.

Usage: npm run bench -- [${Object.keys(benches).join(' | ')}] ...

${Object.entries(benches)
  .map(([name, text]) => `  ${name.padEnd(20)} ${text}`)
  .join('\n')}

Without a name all of them run, one after the other. That takes some minutes; keep the machine
quiet meanwhile.

Example: npm run bench -- size`;

// An exit removes the folders of a bench; a signal alone would leave them.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

try {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !(name in benches));
  if (values.help) console.log(help);
  else if (unknown) fail(`There is no bench "${unknown}"; the benches are ${Object.keys(benches).join(', ')}.`);
  else await run((positionals.length > 0 ? positionals : Object.keys(benches)) as Bench[]);
} catch (error) {
  if (!String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')) throw error;
  fail(`${(error as Error).message.split('. ')[0]}. Use --help to see the benches.`);
}

async function run(names: readonly Bench[]): Promise<void> {
  for (const name of names) {
    console.error(`Measuring ${benches[name]} ...`);
    const { main } = (await import(`./${name}.ts`)) as { main: () => Promise<string> };
    console.log(`## ${name}\n\n${await main()}\n`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
