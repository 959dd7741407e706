import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { UsageError } from './usage.ts';

/** Where a simulator is, unless its ports were changed. */
const usual = ['http://127.0.0.1:8060', 'https://127.0.0.1:8043'];

/** No simulator answered; the message is one sentence. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  /** Path from the root of the server. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: object;
  /** Milliseconds within which the answer must have come. */
  readonly patience: number;
}

export interface Answered {
  /** The server that answered, without a path. */
  readonly origin: string;
  readonly status: number;
  readonly text: string;
}

/**
 * Asks a running simulator. Without an address it is looked for at the usual ones.
 *
 * @throws UsageError if the address is none
 * @throws UnreachableError if nobody answers
 */
export async function ask(given: string | undefined, asked: Asked): Promise<Answered> {
  const origins = given === undefined ? usual : [originOf(given)];
  const failures: string[] = [];
  for (const origin of origins) {
    try {
      return await send(origin, asked);
    } catch (error) {
      failures.push(`${origin} (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
    }
  }
  throw new UnreachableError(
    `No simulator answers at ${failures.join(' or ')}; start one with ccgateway-simulator, or give its address with --url.`,
  );
}

/** The server of an address: what the simulator prints names the interface, other tools the server alone. */
function originOf(given: string): string {
  const text = /^[a-z]+:\/\//i.test(given) ? given : `http://${given}`;
  if (!/^https?:/i.test(text) || !URL.canParse(text))
    throw new UsageError(`--url ${given} is no address; give it as in http://127.0.0.1:8060.`);
  return new URL(text).origin;
}

function send(origin: string, { method, path, body, patience }: Asked): Promise<Answered> {
  const url = new URL(path, origin);
  // The certificate is made for each run; what goes over loopback stays on this machine.
  const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    method,
    agent: false,
    rejectUnauthorized: !isLoopback,
    signal: AbortSignal.timeout(patience),
    ...(body && { headers: { 'Content-Type': 'application/json' } }),
  };
  return new Promise((resolve, reject) => {
    const take = (response: IncomingMessage) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => {
          text += chunk;
        })
        .on('end', () => resolve({ origin, status: response.statusCode ?? 0, text }))
        .on('error', reject);
    };
    const request = url.protocol === 'https:' ? httpsRequest(url, options, take) : httpRequest(url, options, take);
    request.on('error', (error) => reject(options.signal?.aborted ? new Error('no answer in time') : error));
    request.end(body && JSON.stringify(body));
  });
}
