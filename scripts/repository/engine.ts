import { root } from '../cli/paths.ts';
import { isHere, run } from '../generators/run.ts';

/** An engine for containers that this machine has and that answers. */
export interface Engine {
  readonly name: string;
  run(...args: string[]): Promise<string>;
}

export async function findEngine(): Promise<Engine | undefined> {
  for (const name of ['docker', 'podman']) {
    const engine = { name, run: (...args: string[]) => run(name, args, root) };
    if (!(await isHere(name))) continue;
    // The program may be here without the service behind it.
    const answers = await engine.run('info').then(
      (said) => !/^ERROR: /m.test(said),
      () => false,
    );
    if (answers) return engine;
  }
  return undefined;
}
