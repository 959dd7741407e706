import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeModuleTypes } from './module-types.ts';

/**
 * Puts the types of the description that are used into the package, which has no dependency on that of the description.
 *
 * @param settings the package's own tsconfig, from the root of the repository
 */
export async function includeDescriptionTypes(draft: string, settings: string): Promise<void> {
  const types = join(draft, 'types');
  const files = (await readdir(types, { recursive: true })).filter((name) => name.endsWith('.d.ts'));
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(types, file), 'utf8') })),
  );
  const used = /'@ccgateway\/openapi(?:\/([\w-]+))?'/g;
  const modules = new Set(
    texts.flatMap(({ text }) => [...text.matchAll(used)].map(([, name = 'index']) => `${name}.ts`)),
  );
  await writeModuleTypes('generated/typescript', [...modules], join(types, 'openapi'), settings);
  for (const { file, text } of texts) {
    const path = relative(dirname(join(types, file)), join(types, 'openapi/types')).replaceAll('\\', '/');
    await writeFile(
      join(types, file),
      text.replaceAll(used, (_, name = 'index') => `'./${path}/${name}.js'`),
    );
  }
}
