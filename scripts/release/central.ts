import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Problem } from '../cli/problem.ts';
import type { Registries } from './registries.ts';
import type { Release } from './target.ts';

/** How long Maven Central has to check and publish, in milliseconds; it usually takes minutes. */
const patience = 60 * 60_000;

/** The user token of the Central Portal, in the form of its header. */
function authorization({ CENTRAL_USERNAME, CENTRAL_PASSWORD }: Release['env']): string {
  return `Bearer ${Buffer.from(`${CENTRAL_USERNAME}:${CENTRAL_PASSWORD}`).toString('base64')}`;
}

/**
 * Hands a bundle in by the Portal's Publisher API and waits until it is published.
 *
 * @param pause between two questions about its state, in milliseconds
 */
export async function publishBundle(
  bundle: string,
  { central }: Registries,
  env: Release['env'],
  pause = 10_000,
): Promise<void> {
  const headers = { Authorization: authorization(env) };
  const form = new FormData();
  form.set('bundle', await openAsBlob(bundle), basename(bundle));
  const query = `name=${encodeURIComponent(basename(bundle, '.zip'))}&publishingType=AUTOMATIC`;
  const upload = await post(`${central}/api/v1/publisher/upload?${query}`, { headers, body: form });
  const id = upload.trim();
  const until = Date.now() + patience;
  for (;;) {
    const told = await post(`${central}/api/v1/publisher/status?id=${encodeURIComponent(id)}`, { headers });
    const { deploymentState, errors } = JSON.parse(told) as { deploymentState?: string; errors?: unknown };
    if (deploymentState === 'PUBLISHED') return;
    if (deploymentState === 'FAILED')
      throw new Problem(`Maven Central refuses the deployment ${id}: ${JSON.stringify(errors)}`);
    if (Date.now() > until)
      throw new Problem(
        `the deployment ${id} is ${deploymentState} since an hour; look at it in the Portal before you go on.`,
      );
    await after(pause);
  }
}

async function post(address: string, init: RequestInit): Promise<string> {
  const answer = await fetch(address, { ...init, method: 'POST' }).catch((error: Error) => {
    throw new Problem(`Maven Central is out of reach: ${error.message}.`);
  });
  const text = await answer.text();
  if (answer.ok) return text;
  throw new Problem(`Maven Central answers ${answer.status}: ${text.slice(0, 500)}`);
}
