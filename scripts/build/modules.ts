import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, transform } from 'esbuild';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { bundle } from './bundle.ts';
import { dependenciesOf, type Manifest, modulesOf } from './manifest.ts';
import { writeWithMap } from './source-map.ts';

/** The single file for pages that load scripts by a tag; it defines the global `CCGateway`. */
const globalScript = 'ccgateway.global.js';

/** What that script does not hold, because a page never needs it: the fixtures of unit tests. */
const forTests = './src/fixtures.ts';

/**
 * The language of the published modules. Tools that are years old, such as webpack 4, parse no newer one, and bundlers do
 * not lower the code of packages.
 */
export const publishedTarget = 'es2019';

/**
 * The ES modules of a package by the names of their files, one for each entry. An entry that imports another one does so
 * in the package too, so that a class is the same whichever entry it comes from. The code is not minified; the bundler of
 * a program does that.
 *
 * @param sourcemap whether each ends with its source map
 */
export async function publishedModules(
  folder: string,
  manifest: Manifest,
  sourcemap: 'inline' | false = false,
): Promise<Map<string, string>> {
  const entries = modulesOf(manifest).map(({ source, file }) => ({ source: join(root, folder, source), file }));
  const others: Plugin = {
    name: 'entries stay apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path, resolveDir }) => {
        const other = entries.find(({ source }) => source === join(resolveDir, path));
        return other && { path: `./${other.file}`, external: true };
      });
    },
  };
  const modules = entries.map(async ({ source, file }) => {
    const options = { entryPoints: [source], external: dependenciesOf(manifest), plugins: [others] };
    return [file, await bundle({ ...options, target: publishedTarget, sourcemap })] as const;
  });
  return new Map(await Promise.all(modules));
}

/** Writes the modules of a package as ES modules and as CommonJS, with source maps. */
export async function writeModules(folder: string, manifest: Manifest, target: string): Promise<void> {
  for (const [file, module] of await publishedModules(folder, manifest, 'inline')) {
    await writeWithMap(join(target, file), module);
    // CommonJS is made from the finished module. From the source, in a package of type "module", esbuild would take the
    // value of require('openapi-fetch') for its default export, as Node does for an import.
    const own = module.replace(/(?<=\bfrom "\.\/[\w-]+)\.js(?=")/g, '.cjs');
    const options = { format: 'cjs', target: publishedTarget, platform: 'node', sourcemap: 'inline' } as const;
    const { code } = await transform(own, options);
    await writeWithMap(join(target, file.replace(/\.js$/, '.cjs')), code);
  }
}

/** Writes the script that holds everything, for pages without a bundler. */
export async function writeGlobal(folder: string, manifest: Manifest, target: string): Promise<void> {
  const { name, version, license } = manifest;
  const licences = await Promise.all(dependenciesOf(manifest).map((dependency) => licenceOf(folder, dependency)));
  const everything = modulesOf(manifest)
    .filter(({ source }) => source !== forTests)
    .map(({ source }) => `export * from ${JSON.stringify(source)};`);
  const script = await bundle({
    stdin: { contents: everything.join('\n'), resolveDir: join(root, folder) },
    format: 'iife',
    globalName: 'CCGateway',
    // Agent desktops embed browsers that are years old.
    target: 'es2018',
    minify: true,
    sourcemap: 'inline',
    banner: { js: `/*! ${name} ${version}, ${license}; see ${globalScript}.LICENSE.txt */` },
  });
  await writeWithMap(join(target, globalScript), script);
  await writeFile(join(target, `${globalScript}.LICENSE.txt`), licences.join('\n'));
}

/** The licence of a package whose code the script contains; most licences require a copy. */
export async function licenceOf(folder: string, name: string): Promise<string> {
  const entry = createRequire(join(root, folder, 'package.json')).resolve(name);
  const home = entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length);
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const text = await readFile(join(home, 'LICENSE'), 'utf8').catch(() => {
    throw new Problem(`${dirname(entry)}: ${name} ${version} brings no LICENSE; the script cannot contain its code.`);
  });
  return `Contains ${name} ${version}:\n\n${text}`;
}
