import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Account } from '../kit/target.ts';
import { UsageError } from './usage.ts';

/** Reads `291` or `291@40038`: the agent and the phone number to sign in with. Passwords never come from the arguments. */
export async function accountsOf(given: readonly string[], environment: NodeJS.ProcessEnv): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const text of given) {
    const [, agentid, phonenum] = /^(\d{1,6})(?:@([\d*#+]{1,24}))?$/.exec(text) ?? [];
    // The text is not repeated: it may hold a password.
    if (agentid === undefined)
      throw new UsageError(
        '--agent takes an agent ID, as in 291, or with a phone number, as in 291@40038; the password comes from CCGATEWAY_PASSWORD.',
      );
    if (accounts.some((account) => account.agentid === agentid))
      throw new UsageError(`--agent ${agentid} is given twice; a second agent needs another ID.`);
    const password =
      environment[`CCGATEWAY_PASSWORD_${agentid}`] ?? environment.CCGATEWAY_PASSWORD ?? (await ask(agentid));
    accounts.push({ agentid, password, ...(phonenum !== undefined && { phonenum }) });
  }
  return accounts;
}

async function ask(agentid: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new UsageError(
      `The password of agent ${agentid} is missing; set CCGATEWAY_PASSWORD or CCGATEWAY_PASSWORD_${agentid} (it may be empty).`,
    );
  process.stderr.write(`Password of agent ${agentid}: `);
  // Nothing that is typed is shown.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      lines.once('SIGINT', () => reject(new UsageError('No password was given.')));
      lines.once('close', () => reject(new UsageError('No password was given.')));
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
