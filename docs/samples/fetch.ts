import type { Maker } from './maker.ts';
import { literal } from './script.ts';

/** Plain fetch, as Node and browsers have it; only the source of the GUID is Node's. */
export const plainFetch: Maker = {
  label: 'fetch',
  lang: 'js',
  make({ operation: { method, needsGuid, result }, address, contentType, example }) {
    if (example !== undefined && method === 'GET') return undefined;
    const headers = [`'Content-Type': '${contentType}'`, ...(needsGuid ? ['Guid: process.env.GUID'] : [])];
    const options = [`method: '${method}',`, 'headers: {', ...headers.map((header) => `  ${header},`), '},'];
    if (example !== undefined) options.push(`body: JSON.stringify(${literal(example.value)}),`);
    return [
      `const response = await fetch(${literal(address)}, {`,
      ...options
        .join('\n')
        .split('\n')
        .map((line) => `  ${line}`),
      '});',
      ...(result.kind === 'file' ? file : answer),
      ...(needsGuid ? [] : ["console.log(response.headers.get('Set-GUID')?.replace('JSESSIONID=', ''));"]),
    ].join('\n');
  },
};

const answer = [
  'const answer = await response.json();',
  "if (answer.retcode === '0') console.log(answer);",
  'else console.error(answer.retcode, answer.message);',
];

// A refusal is JSON, also where a success is a file.
const file = [
  "if (response.headers.get('Content-Type')?.includes('json')) {",
  '  const { retcode, message } = await response.json();',
  '  console.error(retcode, message);',
  '} else {',
  '  console.log(await response.blob());',
  '}',
];
