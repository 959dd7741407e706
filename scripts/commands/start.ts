import { join } from 'node:path';
import { operationsOf, readDescription, startPrism } from '@ccgateway/conformance';
import { generate } from '../emit/derive.ts';
import { buildDocs, docsPage } from '../lib/build-docs.ts';
import { listenFrom, readPort } from '../lib/listen.ts';
import { readOptions } from '../lib/options.ts';
import { root } from '../lib/paths.ts';
import { Progress } from '../lib/progress.ts';
import { servePage } from '../lib/serve-page.ts';

const help = `Generates everything, then serves the documentation and a mock of the gateway on loopback until Ctrl+C.

The mock answers the examples of the description. A request header chooses one: Prefer: example=100-006

Options:
  --docs-port <port>  port of the documentation, 8070 unless given; a busy one is passed over
  --mock-port <port>  port of the mock, 8060 unless given; a busy one is passed over

Example: npm start -- --mock-port 9000`;

const options = {
  'docs-port': { type: 'string', default: '8070' },
  'mock-port': { type: 'string', default: '8060' },
} as const;

export async function main(args: string[]): Promise<number> {
  const values = readOptions(args, options, help);
  if (!values) return 0;
  const docsPort = readPort('docs-port', values['docs-port']);
  const mockPort = readPort('mock-port', values['mock-port']);

  const progress = new Progress();
  await generate((step) => progress.step(step));
  progress.step('build the documentation');
  await buildDocs();
  progress.end();

  const description = readDescription();
  const docs = await listenFrom(docsPort, 'the documentation', (port) => servePage(join(root, docsPage), port));
  const mock = await listenFrom(mockPort, 'the mock', (port) => startPrism(description, { port }));

  console.log(`
Documentation  ${docs.url}
Mock           ${mock.baseUrl} (${operationsOf(description).length} operations)

Try it:
  curl -X POST '${mock.baseUrl}/onlineagent/291/saybusy?reason=200' -H 'Guid: a.AgentGateway1' -H 'Content-Type: application/json; charset=UTF-8'

Ctrl+C stops both.`);

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await Promise.all([docs.close(), mock.close()]);
  console.log('Stopped.');
  return 0;
}
