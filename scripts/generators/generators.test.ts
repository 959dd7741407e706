import { readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, type TestContext, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { run } from './run.ts';
import { startSimulator } from './simulator.ts';
import {
  callsOf,
  comparable,
  compileJava,
  javaClasspath,
  make,
  mypy,
  openapiGeneratorTargets,
  type Target,
  targets,
} from './targets.ts';
import { missing, type Need, output, programs, python } from './tools.ts';

beforeAll(async () => {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
});

/** Skips a test with a loud line if the machine lacks a program. Under CI that is a failure, except for C#. */
async function leaveOutWithout(needs: readonly Need[], { task, skip }: TestContext): Promise<void> {
  const lacking = await missing(needs);
  if (lacking.length === 0) return;
  const sentence = `LEFT OUT: this machine has no ${lacking.join(', no ')}.`;
  // Some systems that CI runs on lack Mono, and its parser proves little.
  if (process.env.CI && lacking.some((program) => program !== 'mcs')) throw new Error(sentence);
  console.warn(`${task.name}: ${sentence}`);
  skip(sentence);
}

const { operations } = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8')) as {
  readonly operations: readonly { readonly id: string }[];
};
const ids = operations.map(({ id }) => comparable(id)).sort();

describe.concurrent(`what is generated has all ${ids.length} operations`, () => {
  for (const target of targets) {
    test(target.name, async (context) => {
      await leaveOutWithout(target.needs, context);
      const folder = await make(target);
      context.expect(callsOf(target, folder)).toEqual(ids);
    });
  }
});

describe.concurrent('a program on the client of openapi-generator signs in, polls, sets busy, is refused, signs out', () => {
  const { java, python: pythonTarget, go } = openapiGeneratorTargets;
  // This client treats a field without a type as optional, and reads an empty text there as absent.
  proves('Java', java, null, async (client, url) => {
    await copyFile(join(programs, 'java/Program.java'), join(client, 'Program.java'));
    await compileJava(['Program.java'], client);
    return run('java', ['-cp', javaClasspath(client), 'Program', url], client);
  });
  proves('Python', pythonTarget, '', async (client, url) => {
    await copyFile(join(programs, 'python/program.py'), join(client, 'program.py'));
    await mypy(['program.py'], client);
    return run(python, ['program.py', url], client);
  });
  proves('Go', go, '', async (client, url) => {
    const program = join(client, '../program');
    await cp(join(programs, 'go'), program, { recursive: true, filter: (file) => !/go\.(mod|sum)$/.test(file) });
    await run('go', ['vet', '.'], program);
    return run('go', ['run', '.', url], program);
  });
});

/** @param empty what the program prints for a result that is an empty text */
function proves(
  name: string,
  target: Target,
  empty: '' | null,
  program: (client: string, url: string) => Promise<string>,
): void {
  test(name, async (context) => {
    await leaveOutWithout(target.needs, context);
    const client = await make(target);
    const simulator = await startSimulator();
    try {
      context.expect(JSON.parse(await program(client, simulator.url))).toEqual(reported(empty));
    } finally {
      await simulator.close();
    }
  });
}

function reported(empty: '' | null): object {
  return {
    signIn: '0',
    workno: '291',
    event: 'AgentOther_InService',
    busy: '0',
    // A wrong GUID, then no session: failures whose result is an empty text, while a success has an object.
    refused: ['000-003', empty],
    signOut: '0',
    signOutAgain: ['100-006', empty],
  };
}
