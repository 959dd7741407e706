import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Assets } from './asset.ts';

const folder = join(import.meta.dirname, '../../page');

/** Bundles the page: its document, its style, and one script with React and the project's client and hooks in it. */
export async function bundlePage(): Promise<Assets> {
  const [{ outputFiles }, document, icon] = await Promise.all([
    build({
      absWorkingDir: folder,
      entryPoints: ['main.tsx', 'style/page.css'],
      outdir: 'out',
      bundle: true,
      minify: true,
      write: false,
      platform: 'browser',
      target: 'es2022',
      format: 'esm',
      jsx: 'automatic',
      // Packages of this repository are read from their sources; `module` is what esbuild knows of itself.
      conditions: ['source', 'module'],
      define: { 'process.env.NODE_ENV': '"production"', SCENARIOS: JSON.stringify(await scenarios()) },
      legalComments: 'none',
      logLevel: 'silent',
    }),
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, 'icon.svg'), 'utf8'),
  ]);
  const assets: Record<string, Assets[string]> = {};
  let html = document;
  const add = (name: string, type: string, text: string) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const path = `page/${name.replace('.', `-${hash}.`)}`;
    assets[path] = { type: `${type}; charset=UTF-8`, text };
    html = html.replace(`"${name}"`, `"${path}"`);
  };
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    add(name, name.endsWith('.css') ? 'text/css' : 'text/javascript', text);
  }
  add('icon.svg', 'image/svg+xml', icon);
  assets[''] = { type: 'text/html; charset=UTF-8', text: html };
  return assets;
}

/** The scenarios that the package brings, for the player. */
async function scenarios(): Promise<{ readonly name: string; readonly text: string }[]> {
  const home = join(folder, '../scenarios');
  const files = (await readdir(home)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => ({ name: basename(file, '.yaml'), text: await readFile(join(home, file), 'utf8') })),
  );
}
