import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../../scripts/cli/problem.ts';
import { endWithUs, startSimulator, stop } from '../processes.ts';
import type { Contestant } from '../turns.ts';

const patience = 60_000;

/**
 * Runs a program that signs an agent in and polls, at the simulator: a poll finds the connection broken, then a call rings, and the
 * caller gives up.
 * Then it is run while the agent is signed in elsewhere, and must tell the return code.
 */
export async function proveAgent(name: string, program: Contestant): Promise<void> {
  const simulator = await startSimulator('--poll-hold', '300');
  const control = async (action: string, body: object) => {
    const response = await fetch(`${simulator.origin}/simulator/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Problem(`The simulator refused ${action}: ${await response.text()}`);
  };
  try {
    const address = `${simulator.origin}/agentgateway/resource`;
    const day = await runAgent(program, address, {
      'signed in': async () => {
        await control('fault', { operation: 'getAgentEvent', agentid: '291', drop: true, times: 1 });
        await control('ring', { agentid: '291', caller: '70093' });
      },
      'is calling': () => control('hangup', { agentid: '291' }),
    });
    const last = day.output.trim().split('\n').slice(-4);
    const wanted = ['AgentEvent_Ringing', '70093 is calling', 'AgentEvent_No_Answer', 'signed out'];
    if (day.code !== 0 || !isDeepStrictEqual(last, wanted))
      throw new Problem(`${name} does not sign in, poll and sign out:\n${day.output}${day.complaint.slice(0, 2_000)}`);

    await control('fault', { operation: 'login', retcode: '100-002', times: 1 });
    const refused = await runAgent(program, address);
    if (refused.code === 0 || !/^refused: 100-002$/m.test(refused.complaint))
      throw new Problem(
        `${name} does not tell why it is refused:\n${refused.output}${refused.complaint.slice(0, 2_000)}`,
      );
  } finally {
    await simulator.stop();
  }
}

/** @param deeds what to do once, when the program has printed something */
async function runAgent(
  { program, args, env }: Contestant,
  address: string,
  deeds: Readonly<Record<string, () => Promise<void>>> = {},
) {
  const child = endWithUs(spawn(program, [...args, address], { env: { ...process.env, ...env } }));
  const late = setTimeout(() => stop(child), patience);
  let output = '';
  let complaint = '';
  const pending = new Map(Object.entries(deeds));
  const doing: Promise<void>[] = [];
  child.stdout?.on('data', (text) => {
    output += text;
    for (const [said, deed] of pending) {
      if (!output.includes(said)) continue;
      pending.delete(said);
      doing.push(deed());
    }
  });
  child.stderr?.on('data', (text) => {
    complaint += text;
  });
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    await Promise.all(doing);
    return { code, output, complaint };
  } finally {
    clearTimeout(late);
    await stop(child);
  }
}
