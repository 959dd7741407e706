import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../generators/run.ts';
import type { Recipe } from './recipe.ts';

/**
 * A root of files in which a container's program runs without an engine for containers: the program and the libraries that
 * it is linked to, from this machine; all read-only, without rights, as another user.
 */
export class BareRoot {
  private readonly folder: string;
  private readonly recipe: Recipe;

  constructor(folder: string, recipe: Recipe) {
    this.folder = folder;
    this.recipe = recipe;
  }

  /** Whether this machine lets its user make such a root: root may, on Linux, but not in every container. */
  static async isPossible(): Promise<boolean> {
    return run('unshare', ['--mount', 'sh', '-c', 'mount --bind /mnt /mnt && command -v setpriv'], '/').then(
      () => true,
      () => false,
    );
  }

  async fill(program: string): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    for (const empty of ['proc', 'dev', 'tmp']) await mkdir(join(this.folder, empty), { recursive: true });
    await this.put(program, this.recipe.entrypoint[0] ?? '');
    const libraries = (await run('ldd', [program], '/')).matchAll(/(\/\S+) \(0x/g);
    for (const [, library = ''] of libraries) await this.put(library, library);
  }

  /** Starts a command of the recipe; its process is that of the program. */
  start(command: readonly string[]): ChildProcess {
    // The mounts are seen by this command alone and end with it.
    const script = [
      `mount --bind "$0" "$0" && mount --options remount,ro,bind "$0"`,
      `mount --types proc proc "$0/proc" && mount --rbind /dev "$0/dev"`,
      `exec setpriv --no-new-privs chroot --userspec="$1" "$0" "$2" "\${@:3}"`,
    ].join(' && ');
    return spawn('unshare', ['--mount', 'bash', '-c', script, this.folder, this.recipe.user, ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
    });
  }

  private async put(file: string, place: string): Promise<void> {
    await mkdir(dirname(join(this.folder, place)), { recursive: true });
    await copyFile(file, join(this.folder, place));
  }
}

/** Everything that a process says, and how it ends. */
export function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = '';
  const take = (chunk: unknown) => {
    said += chunk;
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
