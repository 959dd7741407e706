import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from './run.ts';

/**
 * Signs files with OpenPGP; each gets its signature beside it, as `.asc`.
 *
 * @param key the secret key in its text form
 */
export async function sign(files: readonly string[], key: string, passphrase = ''): Promise<void> {
  // A key ring of its own: that of the user is not touched, and nothing stays.
  const home = await mkdtemp(join(tmpdir(), 'ccgateway-gpg-'));
  const gpg = (...args: string[]) => must('gpg', ['--homedir', home, '--batch', '--yes', '--quiet', ...args]);
  try {
    const secrets = join(home, 'key.asc');
    const phrase = join(home, 'phrase');
    await writeFile(secrets, key, { mode: 0o600 });
    await writeFile(phrase, passphrase, { mode: 0o600 });
    const unlocked = ['--pinentry-mode', 'loopback', '--passphrase-file', phrase];
    await gpg(...unlocked, '--import', secrets);
    for (const file of files) {
      await gpg(...unlocked, '--armor', '--output', `${file}.asc`, '--detach-sign', file);
      await gpg('--verify', `${file}.asc`, file);
    }
  } finally {
    // The program that gpg leaves running holds the key.
    await must('gpgconf', ['--homedir', home, '--kill', 'all']).catch(() => '');
    await rm(home, { recursive: true, force: true });
  }
}
