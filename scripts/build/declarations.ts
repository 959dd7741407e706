import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { type Manifest, modulesOf } from './manifest.ts';

/** Where the declarations of a source lie in the package: folder of the repository, folder of the package. */
type Rooms = readonly (readonly [source: string, target: string])[];

/**
 * Writes the declarations of the package.
 *
 * All declarations are CommonJS: an ES module may import those, but CommonJS may not import the types of an ES module.
 * The large declarations are in the package once, and each entry has a small file of each kind.
 */
export async function writeDeclarations(folder: string, manifest: Manifest, target: string): Promise<void> {
  const rooms: Rooms = [
    [`${folder}/src/`, 'types/client/'],
    ['generated/typescript/', 'types/openapi/'],
  ];
  const modules = modulesOf(manifest).map(({ source, file }) => ({ source: join(root, folder, source), file }));
  const files = declarations(
    join(root, folder),
    modules.map(({ source }) => source),
    rooms,
  );
  for (const { source, file } of modules) {
    const declared = place(source.replace(/\.ts$/, '.d.ts'), rooms).replace(/\.d\.cts$/, '.cjs');
    const entry = `export * from './${declared}';\n`;
    files.set(file.replace(/\.js$/, '.d.ts'), entry);
    files.set(file.replace(/\.js$/, '.d.cts'), entry);
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
}

function declarations(folder: string, entries: string[], rooms: Rooms): Map<string, string> {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: root,
    // TypeScript writes no declarations for files found in node_modules.
    paths: {
      '@ccgateway/openapi': [join(root, 'generated/typescript/index.ts')],
      '@ccgateway/openapi/*': [join(root, 'generated/typescript/*.ts')],
    },
  });
  const files = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => {
    const path = place(file, rooms);
    files.set(path, withinPackage(text, path));
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) {
    throw new Problem(
      ts.formatDiagnostics(problems, {
        getCurrentDirectory: () => root,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
      }),
    );
  }
  return files;
}

/** Where a declaration goes in the package. */
function place(file: string, rooms: Rooms): string {
  const path = relative(root, file).replaceAll('\\', '/');
  const room = rooms.find(([source]) => path.startsWith(source));
  if (!room) throw new Problem(`${path}: the client imports it, but the package has no place for it.`);
  return room[1] + path.slice(room[0].length).replace(/\.d\.ts$/, '.d.cts');
}

/** Rewrites every import of our own modules to a file in the package. */
function withinPackage(text: string, path: string): string {
  return text.replace(/(?<=\bfrom |\bimport\()(["'])(.+?)\1/g, (whole, quote: string, specifier: string) => {
    const [, ours, module = 'index'] = /^(@ccgateway\/openapi)(?:\/(.+))?$/.exec(specifier) ?? [];
    const inside = ours ? relative(dirname(path), `types/openapi/${module}.cjs`) : specifier;
    if (!/^\.|^types/.test(inside)) return whole;
    return quote + inside.replaceAll('\\', '/').replace(/\.[jt]s$/, '.cjs') + quote;
  });
}
