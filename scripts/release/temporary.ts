import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that go when the process is told to end. */
const folders = new Set<string>();

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Removes all temporary folders and ends the process when it is told to, as long as the action runs. */
export async function withInterruption<Result>(action: () => Promise<Result>): Promise<Result> {
  const listeners = Object.entries(codes).map(([signal, code]) => {
    const listener = () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      process.exit(code);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  try {
    return await action();
  } finally {
    for (const stop of listeners) stop();
  }
}

/** Uses a folder that is made already; it goes when the process is told to end meanwhile. */
export async function whileThere<Result>(folder: string, use: () => Promise<Result>): Promise<Result> {
  folders.add(folder);
  try {
    return await use();
  } finally {
    folders.delete(folder);
  }
}

/** Uses a new folder among those of the system, and removes it in any case. */
export async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgateway-release-'));
  return whileThere(folder, async () => {
    try {
      return await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
