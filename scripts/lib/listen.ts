import { Problem } from './problem.ts';

const attempts = 20;

/** Starts a server on a port, or on the next free one after it; tells about every busy port. */
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

/** Reads a port option. */
export function readPort(name: string, value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new Problem(`--${name} ${value} is not a port; give a number from 1 to 65535.`);
}
