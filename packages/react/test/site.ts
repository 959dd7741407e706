import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Newest and oldest supported version of React, with the suffix of their package names in this repository. */
export const versions = { 19: '', 18: '-18' };

/** Bundles a program of this folder with one version of React. Only its build for development has a strict mode. */
export async function bundle(program: string, suffix: string, mode = 'production'): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const alias = Object.fromEntries(
    ['react', 'react-dom'].map((name) => [name, dirname(resolve(`${name}${suffix}/package.json`))]),
  );
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, program)],
    alias,
    conditions: ['source', 'module'],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxDev: mode === 'development',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves a page that runs the script; `body` is its content before that. */
export async function servePage(script: string, body: string): Promise<Server> {
  const html = `<!doctype html><title>Desktop</title><link rel="icon" href="data:,">
${body}<script type="module" src="page.js"></script>`;
  const server = createServer((request, response) => {
    const [type, text] = request.url === '/page.js' ? ['text/javascript', script] : ['text/html', html];
    response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
