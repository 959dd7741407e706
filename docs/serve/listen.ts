import { createServer } from 'node:net';
import { Problem } from '../../scripts/cli/problem.ts';

const attempts = 20;

/** Starts a server on a port, or on the next free one after it; reports every busy port. */
export async function listenFrom<T>(port: number, what: string, start: (port: number) => Promise<T>): Promise<T> {
  for (let candidate = port; candidate < port + attempts; candidate++) {
    try {
      return await start(candidate);
    } catch (error) {
      if (!String(error instanceof Error ? error.message : error).includes('EADDRINUSE')) throw error;
      console.error(`Port ${candidate} is busy; trying ${candidate + 1} for ${what}.`);
    }
  }
  throw new Problem(`Ports ${port} to ${port + attempts - 1} are all busy; choose another one for ${what}.`);
}

/** Returns the port if it is free and not reserved, for {@link listenFrom} before a server that opens several at once. */
export async function probe(port: number, promised?: number): Promise<number> {
  if (port === promised) throw new Error('EADDRINUSE: promised to another server');
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Reads a port option. */
export function readPort(name: string, value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new Problem(`--${name} ${value} is not a port; give a number from 1 to 65535.`);
}
