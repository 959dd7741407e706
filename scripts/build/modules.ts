import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { bundle } from './bundle.ts';
import { type ClientManifest, clientFolder, dependenciesOf, entriesOf, globalScript } from './manifest.ts';

/** Writes each entry as an ES module and as CommonJS. The code is not minified; the bundler of a program does that. */
export async function writeModules(source: ClientManifest, folder: string): Promise<void> {
  await Promise.all(
    entriesOf(source).map(async ({ name, file }) => {
      const module = await bundle({ entryPoints: [file], external: Object.keys(dependenciesOf(source)) });
      await writeFile(join(folder, `${name}.js`), module);
      // CommonJS is made from the finished module. From the source, in a package of type "module", esbuild would take the
      // value of require('openapi-fetch') for its default export, as Node does for an import.
      const { code } = await transform(module, { format: 'cjs', target: 'es2022', platform: 'node' });
      await writeFile(join(folder, `${name}.cjs`), code);
    }),
  );
}

/** Writes the script that holds everything, for pages without a bundler. */
export async function writeGlobal(source: ClientManifest, folder: string): Promise<void> {
  const licences = await Promise.all(Object.keys(dependenciesOf(source)).map(licenceOf));
  const everything = entriesOf(source).map(({ file }) => `export * from ${JSON.stringify(file)};`);
  const script = await bundle({
    stdin: { contents: everything.join('\n'), resolveDir: join(root, clientFolder) },
    format: 'iife',
    globalName: 'CCGateway',
    // Agent desktops embed browsers that are years old.
    target: 'es2018',
    minify: true,
    banner: { js: `/*! ${source.name} ${source.version}, ${source.license}; see ${globalScript}.LICENSE.txt */` },
  });
  await writeFile(join(folder, globalScript), script);
  await writeFile(join(folder, `${globalScript}.LICENSE.txt`), licences.join('\n'));
}

/** The licence of a package whose code the script contains; most licences require a copy. */
async function licenceOf(name: string): Promise<string> {
  const entry = createRequire(join(root, clientFolder, 'package.json')).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const text = await readFile(join(folder, 'LICENSE'), 'utf8').catch(() => {
    throw new Problem(`${dirname(entry)}: ${name} ${version} brings no LICENSE; the script cannot contain its code.`);
  });
  return `Contains ${name} ${version}:\n\n${text}`;
}
