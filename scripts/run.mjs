#!/usr/bin/env node
// Entry of every command. Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.

const commands = {
  generate: 'derive everything from the facts in spec/',
  check: 'prove that generated files are current; lint, format and type-check everything',
  audit: 'ask the registry for the signatures and advisories of all packages',
  'check:breaking': 'rate every change since the newest tag, and say whether version and changelog agree',
  'release:version': 'make the next version of what waits in .changeset/, and write the changelogs',
  build: 'build every package as it is published, each into its folder dist',
  executables: 'build the simulator as one file for Linux and one for Windows, with Node in it',
  docs: 'build the documentation site into docs/dist',
  release: 'build, verify and publish everything in one version; --dry-run says what would be published',
  start: 'generate, then serve the documentation and a simulated gateway',
  mock: 'serve a mock that answers the examples, of one edition with --edition',
  test: 'run the tests that are quick, and samples of the others; --help lists the rest',
  'test:desktop': 'prove the example desktop in a browser at the simulator; it is installed first',
  'test:executables': 'prove the simulator on Node 20, 22 and 24 and as one file, which it installs and builds first',
  'test:generators': 'prove the description for code generators with those generators, which it installs first',
  'test:packages': 'prove the packages as they are published, with a checker of types, which it installs first',
  'test:languages': 'prove the clients in all languages and hold them to the same vectors; it fetches what they need',
  'test:schemathesis':
    'prove with Schemathesis, which it installs first, that every answer of the simulator fits its schema',
  'test:runtimes': 'prove the built client in runtimes and frameworks, which it installs first',
  'test:workflows': 'lint workflows, shell scripts and the container recipe with linters that it fetches first',
};

/** Commands of other rooms, which may import packages; the rest lie beside this file. */
const elsewhere = {
  docs: '../docs/commands',
  start: '../docs/commands',
  test: '../packages/testing/commands',
};

const oldest = 24;
/** By this the names of our packages lead to their sources instead of what was built of them. */
const sources = '--conditions=source';
const [name, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < oldest) {
  fail(
    `Node ${process.versions.node} is too old: these scripts need Node ${oldest} or later. ` +
      'Run them through npm (npm run <command>) after npm ci, which brings Node 24 on Linux and Windows, or install it.',
  );
} else if (name === undefined || name === '--help' || name === '-h') {
  const width = Math.max(...Object.keys(commands).map((command) => command.length));
  const lines = Object.entries(commands).map(([command, text]) => `  ${command.padEnd(width)}  ${text}`);
  console.log(`Usage: npm run <command> -- [options]\n\n${lines.join('\n')}\n\nExample: npm run generate -- --help`);
} else if (!(name in commands)) {
  fail(`There is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}.`);
} else if (name in elsewhere && !process.execArgv.includes(sources)) {
  fail(
    `Node does not look for the sources of the packages; run "npm run ${name}", or node ${sources} scripts/run.mjs.`,
  );
} else {
  const folder = elsewhere[name] ?? './commands';
  const { main } = await import(`${folder}/${name.replace(':', '-')}.ts`);
  try {
    process.exitCode = (await main(args)) ?? 0;
  } catch (error) {
    if (error?.name !== 'Problem') throw error;
    fail(error.message);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
