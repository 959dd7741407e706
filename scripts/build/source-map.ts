import { writeFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { root } from '../cli/paths.ts';

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly string[];
}

const inline = /(?<=^|\n)\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\n?$/;

/** Writes a module whose text ends with its source map, and the map beside it. The map holds the sources. */
export async function writeWithMap(file: string, text: string): Promise<void> {
  const [, encoded] = inline.exec(text) ?? [];
  if (encoded === undefined) throw new Error(`${file}: esbuild made no source map.`);
  const map: SourceMap = JSON.parse(Buffer.from(encoded, 'base64').toString());
  await writeFile(`${file}.map`, mapText(map, root));
  await writeFile(file, text.replace(inline, `//# sourceMappingURL=${basename(file)}.map\n`));
}

/** A map whose sources have their names from the root of the repository: where it was built is nobody's concern. */
export function mapText(map: SourceMap, base: string): string {
  const named = map.sources.map((source) => nameOf(source, base));
  return `${JSON.stringify({ ...map, sources: named })}\n`;
}

function nameOf(source: string, base: string): string {
  // What a plugin makes is no file, and has a name of its own.
  if (/^[\w-]{2,}:/.test(source)) return source;
  return relative(root, resolve(base, source)).replaceAll('\\', '/');
}
