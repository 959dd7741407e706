// A call of the Java client beside one by hand with java.net.http, and the size of its jar.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { direct } from './lib/direct.ts';
import { buildClient, compile, javaVersion } from './lib/java.ts';
import { measuredOn } from './lib/machine.ts';
import { startServer } from './lib/processes.ts';
import { scratch } from './lib/scratch.ts';
import { table } from './lib/table.ts';
import { inTurns, timesBeside } from './lib/turns.ts';

const plan = { warmUp: 8_000, rounds: 20, calls: 200 };

const help = `Time and processor time of sayBusy over loopback with the Java client, and by hand with java.net.http and the streaming
parser of Jackson; each in a process of its own, in turns after ${plan.warmUp} calls. And the size of the jar.

Usage: node bench/client-java.ts

Goals: a call takes at most 1.10 times as long as by hand, and the jar has less than 700 kB.`;

export async function main(): Promise<string> {
  const folder = await scratch('client-java');
  const { client, parser } = await buildClient();
  const classes = await compile(['Rounds', 'OurCalls', 'BareCalls'], join(folder, 'programs'), [client, parser]);
  const server = await startServer('server.ts');
  try {
    const call = (program: string) => ({
      program: 'java',
      args: ['-cp', classes, program, `${server.origin}/agentgateway/resource`, 'bench.AgentGateway1'],
    });
    const times = await inTurns({ ours: call('OurCalls'), bare: call('BareCalls') }, plan);
    const kilobytes = (file: string) => `${Math.round(statSync(file).size / 1000)} kB`;
    return [
      table(
        ['A call', 'ours, µs', 'java.net.http, µs', 'ratio', 'ratio of processor time'],
        [['median', ...timesBeside(times.ours, times.bare)]],
      ),
      '',
      `The jar has ${kilobytes(client)}; jackson-core, all that it needs, has ${kilobytes(parser)}.`,
      '',
      `${await javaVersion()}. ${measuredOn()}`,
    ].join('\n');
  } finally {
    await server.stop();
  }
}

await direct(import.meta, help, main);
