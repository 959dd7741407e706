// Where the code blocks of READMEs run that test/readmes.test.ts neither runs nor compiles. A block is named by the beginning
// of its first line.

interface Place {
  readonly readme: string;
  readonly begins: string;
}

const client = 'packages/client/README.md';
const python = 'packages/client-python/README.md';
const pythonReadme = 'packages/client-python/tests/test_readme.py';
const go = 'packages/client-go/ccgateway/README.md';
const goReadme = 'packages/client-go/ccgateway/readme_test.go';
const java = 'packages/client-java/README.md';
const javaReadme = 'packages/client-java/src/test/java/com/example/reader/ReadmeTest.java';
const react = 'packages/react/README.md';
const simulator = 'packages/simulator/README.md';
const conformance = 'packages/conformance/README.md';
const desktop = 'examples/desktop/README.md';

/** Blocks that another test runs, or holds against what it runs. */
export const blocksElsewhere: readonly (Place & { readonly by: string })[] = [
  { readme: simulator, begins: 'ccgateway-simulator call', by: 'packages/simulator/test/call.test.ts' },
  { readme: 'README.md', begins: 'npm ci && npm start', by: 'docs/test/start.test.ts' },
  { readme: 'README.md', begins: 'npm ci && npm run build', by: 'packages/client/test/package.test.ts' },
  { readme: conformance, begins: '# 1. Ask a gateway', by: 'packages/conformance/test/package.test.ts' },
  {
    readme: conformance,
    begins: 'CCGATEWAY_PASSWORD= npx ccgateway-conformance run',
    by: 'packages/conformance/test/package.test.ts',
  },
  { readme: client, begins: '// @vitest-environment jsdom', by: 'packages/client/test/readme.test.ts' },
  { readme: client, begins: '/** @jest-environment jsdom */', by: 'packages/client/test/readme.test.ts' },
  { readme: react, begins: 'import { type AgentSession, type Call', by: 'packages/react/test/package.test.ts' },
  {
    readme: react,
    begins: "import { describe } from '@ccgateway/client/retcodes'",
    by: 'packages/react/test/package.test.ts',
  },
  {
    readme: react,
    begins: "import { openTabs } from '@ccgateway/client/tabs'",
    by: 'packages/react/test/package.test.ts',
  },
  { readme: python, begins: 'from ccgateway import RetcodeError, Session', by: pythonReadme },
  { readme: python, begins: 'from ccgateway import AsyncSession', by: pythonReadme },
  { readme: python, begins: 'try:', by: pythonReadme },
  { readme: python, begins: 'from ccgateway.checks import', by: pythonReadme },
  { readme: python, begins: 'from ccgateway import Session', by: pythonReadme },
  ...['client, err :=', 'var failure', 'session, err :=', 'pem, err :=', 'simulator :='].map((begins) => ({
    readme: go,
    begins,
    by: goReadme,
  })),
  ...['Gateway gateway', 'var builder', 'Gateway.builder(address)', '@ExtendWith'].map((begins) => ({
    readme: java,
    begins,
    by: javaReadme,
  })),
];

/** Blocks that no test runs, and why. */
export const blocksThatNothingRuns: readonly (Place & { readonly why: string })[] = [
  {
    readme: 'packages/simulator/container/README.md',
    begins: 'docker build',
    why: 'it needs an engine for containers; where one is, test:workflows does the same',
  },
  { readme: python, begins: 'pip install ccgateway', why: 'no index has the package yet' },
  {
    readme: simulator,
    begins: 'ccgateway-simulator --scenario node_modules',
    why: 'the path is that of a reader; packages/simulator/test/scenario.test.ts plays the file',
  },
  { readme: go, begins: 'go mod edit', why: 'its paths are those of a reader' },
  {
    readme: java,
    begins: 'mvn --file',
    why: 'it installs into the home of a reader; test:languages does so elsewhere',
  },
  { readme: java, begins: '<dependency>', why: 'a part of the pom of a reader' },
  { readme: 'README.md', begins: 'spec  ──►', why: 'a drawing' },
  { readme: conformance, begins: 'error   answer/status', why: 'a report, not a program' },
  {
    readme: client,
    begins: '<script src="ccgateway.global.js">',
    why: 'a page of one line; the file itself is loaded by packages/client/test/package.test.ts',
  },
  {
    readme: desktop,
    begins: 'npm ci && npm run build',
    why: 'installs from the registry and goes on until it is stopped; npm run test:desktop does the same and tests the desktop',
  },
  {
    readme: simulator,
    begins: 'npx --no -- ccgateway-simulator',
    why: 'goes on until it is stopped; packages/simulator/test/cli.test.ts runs the same command',
  },
  { readme: simulator, begins: 'HTTP/1.1 200 OK', why: 'an answer, not a program' },
  { readme: simulator, begins: 'ready {"http"', why: 'a line of output, not a program' },
  {
    readme: simulator,
    begins: 'REST.apiURL',
    why: 'a fragment of a page that has loaded the script; packages/simulator/test/resource-script.test.ts calls the same functions in a browser',
  },
  {
    readme: simulator,
    begins: 'ccgateway-simulator --certificate-file',
    why: 'goes on until it is stopped; packages/simulator/test/certificate.test.ts runs it with these options',
  },
  {
    readme: simulator,
    begins: "import { createSimulator } from '@ccgateway/simulator';",
    why: 'needs msw, which is not installed; packages/simulator/test/in-browser.test.ts runs the simulator in a page',
  },
];
