import { join } from 'node:path';
import { root } from '../../../scripts/cli/paths.ts';
import { run } from '../../../scripts/generators/run.ts';
import { python as others } from '../../../scripts/generators/tools.ts';
import { compiledInto, installedPython } from '../python.ts';
import { generate, programs, type Rivals } from './rivals.ts';

const folderOfPrograms = join(programs, 'python');

export async function prepare(folder: string): Promise<Rivals> {
  const own = installedPython();
  await generate('python', folder);
  const env = { PYTHONPATH: folder, ...compiledInto(join(folder, 'compiled')) };
  const told = async (python: string, program: string, argument: string) =>
    Number(await run(python, [join(folderOfPrograms, program), argument], folder, env));
  const runs = (python: string, program: string) => ({ program: python, args: [join(folderOfPrograms, program)], env });
  return {
    language: (await run(own, ['--version'], folder)).trim(),
    sizes: {
      'package, packed as in a wheel, kB': {
        ours: (await told(own, 'packed.py', join(root, 'packages/client-python/src/ccgateway'))) / 1000,
        theirs: (await told(own, 'packed.py', join(folder, 'openapi_client'))) / 1000,
      },
      'import, with what it needs, ms of processor': {
        ours: await told(own, 'imported.py', 'ccgateway'),
        theirs: await told(others, 'imported.py', 'openapi_client'),
      },
    },
    plan: { warmUp: 200, rounds: 15, calls: 60 },
    calls: { ours: runs(own, 'our_calls.py'), theirs: runs(others, 'their_calls.py') },
    agents: { ours: runs(own, 'our_agent.py'), theirs: runs(others, 'their_agent.py') },
    sources: { ours: 'python/our_agent.py', theirs: 'python/their_agent.py' },
  };
}
