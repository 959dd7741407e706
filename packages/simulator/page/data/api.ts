import type { Interface, LogEntry, Operation } from './types.ts';

/** How an action ended, in words. */
export type ActionResult =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: string };

const json = { 'Content-Type': 'application/json' };

/** Addresses are below the page's own, so that the page works behind a proxy's prefix too. */
async function get<T>(path: string): Promise<T> {
  const response = await fetch(`./${path}`, { headers: { Accept: 'application/json' }, cache: 'no-store' });
  if (!response.ok) throw new Error(`The simulator answered ${response.status}.`);
  return (await response.json()) as T;
}

export const readInterface = (): Promise<Interface> => get('');

export const readOperations = (): Promise<readonly Operation[]> => get('operations');

export const readEntry = (seq: number): Promise<LogEntry> => get(`log/${seq}`);

/** Asks for an action of the control interface. Never rejects: what went wrong is a sentence. */
export function act(name: string, parameters: object = {}): Promise<ActionResult> {
  return send('POST', name, JSON.stringify(parameters));
}

/** Replaces the state of the simulator by one that was saved. */
export function loadState(text: string): Promise<ActionResult> {
  return send('PUT', 'state', text);
}

async function send(method: string, path: string, body: string): Promise<ActionResult> {
  try {
    const response = await fetch(`./${path}`, { method, headers: json, body });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    if (response.ok) return { ok: true, result: answer };
    return { ok: false, error: String(answer.error ?? `The simulator answered ${response.status}.`) };
  } catch {
    return { ok: false, error: 'The simulator does not answer; it may have stopped.' };
  }
}
