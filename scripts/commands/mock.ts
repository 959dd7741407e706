import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { runTool } from '../cli/run-tool.ts';

const help = `Serves a mock, which is Prism, that answers the examples of the description.

  --edition <edition>  the operations, fields and ranges of one edition of the documents, or latest; without it the whole
                       description: the values of the baseline, and whatever any edition has
  --port <port>        4010 unless given; 0 for a free one
  --host <address>     address to listen on, 127.0.0.1 unless given

Example: npm run mock -- --edition latest`;

const options = {
  edition: { type: 'string' },
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
} as const;

/** generated/editions/index.json. */
interface Index {
  readonly newest: string;
  readonly editions: readonly { readonly name: string; readonly openapi: string }[];
}

export async function main(args: string[]): Promise<number> {
  const values = readOptions(args, options, help);
  if (!values) return 0;
  const { port, host } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Problem(`--port ${port} is no port; give a number from 0 to 65535.`);
  const file = values.edition === undefined ? 'openapi.json' : `editions/${fileOf(values.edition)}`;
  const { code } = await runTool('prism', ['mock', `generated/${file}`, '--port', port, '--host', host], {
    inherit: true,
  });
  return code;
}

function fileOf(given: string): string {
  const { newest, editions }: Index = JSON.parse(readFileSync(join(root, 'generated/editions/index.json'), 'utf8'));
  const name = given === 'latest' ? newest : given;
  const edition = editions.find((one) => one.name === name);
  if (edition !== undefined) return edition.openapi;
  const names = editions.map((one) => one.name).join(', ');
  throw new Problem(`There is no edition ${given}; take one of ${names}, or latest.`);
}
