import { operationInfo } from '@ccgateway/openapi';
import { type RunningSimulator, startSimulator } from '@ccgateway/simulator/node';
import { readOptions } from '../../scripts/cli/options.ts';
import { Progress } from '../../scripts/cli/progress.ts';
import { deriveUnlessCurrent } from '../serve/derive.ts';
import { listenFrom, probe, readPort } from '../serve/listen.ts';
import { serveSite } from '../serve/site.ts';
import { tryIt } from '../serve/try-it.ts';
import { buildSite, isCurrent, siteFolder } from '../site/build.ts';

const help = `Generates everything that has changed, then serves the documentation and the simulator of a gateway on loopback until Ctrl+C.

The simulator answers every operation; calls are made to happen at /simulator/ beside it. npm run mock serves Prism
instead, which answers examples.

The documentation is built if it is not there or made of other files; a page that asks to wait is served meanwhile.

Options:
  --docs-port <port>   port of the documentation, 8070 unless given; a busy one is passed over
  --http-port <port>   port of the simulator, 8060 unless given; a busy one is passed over
  --https-port <port>  port of the simulator over HTTPS, 8043 unless given; a busy one is passed over

Example: npm start -- --http-port 9000`;

const options = {
  'docs-port': { type: 'string', default: '8070' },
  'http-port': { type: 'string', default: '8060' },
  'https-port': { type: 'string', default: '8043' },
} as const;

export async function main(args: string[]): Promise<number> {
  const values = readOptions(args, options, help);
  if (!values) return 0;
  const docsPort = readPort('docs-port', values['docs-port']);
  const firstHttp = readPort('http-port', values['http-port']);
  const firstHttps = readPort('https-port', values['https-port']);

  const progress = new Progress();
  const servers: { close(): Promise<void> }[] = [];
  const close = () => Promise.all(servers.map((server) => server.close()));
  try {
    let address: string | undefined;
    const docs = await listenFrom(docsPort, 'the documentation', (port) => serveSite(port, () => address));
    servers.push(docs);
    if (await isCurrent()) await docs.show(siteFolder);
    progress.step('derive from spec');
    await deriveUnlessCurrent();
    progress.step('start the simulator');
    const httpPort = await listenFrom(firstHttp, 'the simulator', (port) => probe(port));
    const httpsPort = await listenFrom(firstHttps, 'the simulator over HTTPS', (port) => probe(port, httpPort));
    const simulator = await startSimulator({ edition: 'all', httpPort, httpsPort });
    servers.push(simulator);
    address = simulator.http?.baseUrl;
    // Before the site is built, which takes a minute the first time.
    tell(simulator, docs.url);
    if (await buildSite({}, (step) => progress.step(step))) await docs.show(siteFolder);
    progress.end();
    tellWhatToTry(simulator);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve).once('SIGTERM', resolve);
    });
  } finally {
    await close();
  }
  console.log('Stopped.');
  return 0;
}

function tell({ http, https }: RunningSimulator, docs: string): void {
  const address = http?.baseUrl ?? '';
  console.log(`Simulator      ${new URL('/simulator/', address)} (a page to look at it)
               ${address} (${Object.keys(operationInfo).length} operations)
               ${https?.baseUrl} (certificate made for this run)
Documentation  ${docs}`);
}

function tellWhatToTry({ http }: RunningSimulator): void {
  console.log(`
Sign in, poll the first event, let a caller ring, answer (paste into a shell, line by line or all at once):
${tryIt(http?.baseUrl ?? '').join('\n')}

Ctrl+C stops both.`);
}
