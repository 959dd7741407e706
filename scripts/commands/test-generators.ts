import { readOptions } from '../cli/options.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';
import { install } from '../generators/tools.ts';

const help = `Proves generated/openapi-3.0.json with code generators: openapi-generator for Java, Python, Go, C# and TypeScript,
oapi-codegen, openapi-python-client and redocly generate-client. What each writes is compiled or type-checked (C# is only
parsed) and has every operation; a program in Java, Python and Go then uses the client at the simulator.

It needs a JDK with Maven, Go and Python 3.11 or later; for C# mcs of Mono. What the machine lacks is left out and told;
with CI set in the environment that is a failure, but for mcs. The generators come from Maven Central, the Go module
proxy and PyPI into scripts/generators/.work (200 MB), once; what they write stays there, in the folder output.

Example: npm run test:generators`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    await install((name) => progress.step(name));
    progress.end();
  } catch (error) {
    progress.end('✗');
    console.log('0 passed, 1 failed');
    throw error;
  }
  const { code } = await runTool('vitest', ['run', '--config', 'packages/testing/generators.config.ts'], {
    inherit: true,
  });
  return code;
}
