import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Rooms {
  /** Folder that the paths of the files are relative to. */
  readonly root: string;
  /** Folders that hold generated files only. */
  readonly folders: readonly string[];
}

/** Writes all files, each atomically, and removes other files from the folders. Returns the paths that changed. */
export async function writeAll(files: ReadonlyMap<string, string>, rooms: Rooms): Promise<string[]> {
  const stale = await differences(files, rooms);
  for (const path of stale) {
    const target = join(rooms.root, path);
    const content = files.get(path);
    if (content === undefined) {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${process.pid}.tmp`;
    await writeFile(temporary, content);
    await rename(temporary, target);
  }
  return stale;
}

/** Paths that are missing, differ, or should not be there. */
export async function differences(files: ReadonlyMap<string, string>, rooms: Rooms): Promise<string[]> {
  const found = (await Promise.all(rooms.folders.map((folder) => listFiles(rooms.root, folder)))).flat();
  const superfluous = found.filter((path) => !files.has(path));
  const stale: string[] = [];
  for (const [path, content] of files) {
    const file = join(rooms.root, path);
    if (!existsSync(file) || (await readFile(file, 'utf8')) !== content) stale.push(path);
  }
  return [...stale, ...superfluous].sort();
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/[\\/](node_modules|dist)([\\/]|$)/.test(entry.parentPath.slice(root.length)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
