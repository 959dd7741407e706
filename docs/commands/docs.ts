import { join, relative } from 'node:path';
import { readOptions } from '../../scripts/cli/options.ts';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';
import { Progress } from '../../scripts/cli/progress.ts';
import { buildSite, localAddress, siteFolder } from '../site/build.ts';

const help = `Builds the documentation site into docs/dist, unless it holds one that is made of the same files.

No page asks another host for anything. A server has to serve the folder; npm start does.

Options:
  --address <address>  scheme, host and port where the site is published, ${localAddress} unless given; Markdown,
                       llms.txt and the map of the site have it in their links
  --base <path>        path below which it is published, / unless given
  --picture            also take the pictures of the READMEs, of the site and of the simulator's page, in a browser

Example: npm run docs -- --address https://docs.example.com --base /ccgateway/`;

const options = {
  address: { type: 'string', default: localAddress },
  base: { type: 'string', default: '/' },
  picture: { type: 'boolean' },
} as const;

export async function main(args: string[]): Promise<number> {
  const values = readOptions(args, options, help);
  if (!values) return 0;
  const progress = new Progress();
  const site = { address: readAddress(values.address), base: readBase(values.base) };
  const built = await buildSite(site, (step) => progress.step(step));
  if (values.picture) {
    progress.step('take the pictures');
    // A browser is needed for nothing else here.
    const { takePicture } = await import('../site/picture.ts');
    await takePicture(siteFolder, join(root, 'docs/picture.webp'));
    const { takeSimulatorPicture } = await import('../site/simulator-picture.ts');
    await takeSimulatorPicture(join(root, 'packages/simulator/picture.webp'));
  }
  progress.end();
  console.log(`${relative(root, siteFolder)}${built ? '' : ' is current'}`);
  return 0;
}

function readAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username)
    throw new Problem(
      `--address ${text} is not scheme, host and port of a site; give one such as https://docs.example.com.`,
    );
  return url.origin;
}

function readBase(text: string): string {
  if (/^\/([\w.~-]+\/)*$/.test(text)) return text;
  throw new Problem(`--base ${text} is not a path that begins and ends with a slash; give one such as /ccgateway/.`);
}
