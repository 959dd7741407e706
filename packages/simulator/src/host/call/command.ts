import { ask } from '../ask.ts';
import type { Output } from '../output.ts';
import { exit, UsageError } from '../usage.ts';
import { actionNames, callableOf, shortOperations } from './callable.ts';
import { callHelp, helpOf } from './help.ts';
import { readCall } from './values.ts';

/** Milliseconds: a poll is held for a minute at most. */
const patience = 90_000;

/** What the control interface answers: an error, or what was done, for an operation with its return code. */
interface Reply {
  readonly error?: string;
  readonly status?: number;
  readonly retcode?: string;
  readonly message?: string;
  readonly reason?: string;
}

/** The command `call`; returns the exit code. */
export async function call(args: string[], out: Output, err: Output): Promise<number> {
  const [name = '--help', ...others] = args;
  if (name === '--help' || name === '-h') {
    out.line(callHelp());
    return args.length > 0 ? exit.done : exit.usage;
  }
  const callable = callableOf(name);
  if (callable === undefined) {
    const short = [...actionNames, ...shortOperations.map(([shorter]) => shorter)].join(', ');
    throw new UsageError(`There is no call ${name}; take one of: ${short}, or an operationId.`);
  }
  const { help, url, request } = readCall(callable, others);
  if (help) {
    out.line(helpOf(callable));
    return exit.done;
  }
  const path = `/simulator/${callable.action}`;
  const { origin, status, text } = await ask(url, { method: 'POST', path, body: request, patience });
  const reply = readReply(text);
  if (reply === undefined) {
    err.line(`What answers at ${origin} is no simulator; give the address of one with --url.`);
    return exit.refused;
  }
  if (reply.error !== undefined) {
    err.line(reply.error);
    return status === 400 ? exit.usage : exit.refused;
  }
  out.line(text);
  if (reply.retcode === undefined || reply.retcode === '0' || reply.retcode === '') return exit.done;
  const why = [reply.message, reply.reason].filter((part) => part).join(' ');
  err.line(`${name} was refused with ${reply.retcode}: ${why}`);
  return exit.refused;
}

function readReply(text: string): Reply | undefined {
  try {
    const reply: unknown = JSON.parse(text);
    return typeof reply === 'object' && reply !== null ? reply : undefined;
  } catch {
    return undefined;
  }
}
