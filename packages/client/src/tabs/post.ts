import type { ElectionMessage, Fence } from './election.ts';

/** What goes over the channel between tabs: a message of the election, or what the tabs say to each other. */
export interface Post<Content> {
  readonly from: string;
  readonly election?: ElectionMessage;
  readonly content?: Content;
  /** The right by which the sender leads, if it does. */
  readonly fence?: Fence;
}

/**
 * Reads what came over the channel. Another version of the page may run in another tab, so the form is checked as far as
 * the election depends on it.
 *
 * @returns undefined for anything else
 */
export function readPost<Content>(data: unknown): Post<Content> | undefined {
  if (!isObject(data) || typeof data.from !== 'string') return undefined;
  const { election, fence } = data;
  if (election !== undefined && !isElectionMessage(election)) return undefined;
  if (fence !== undefined && !isFence(fence)) return undefined;
  return data as unknown as Post<Content>;
}

function isElectionMessage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind } = value;
  return kind === 'probe' || kind === 'want' || (/^(beat|claim|object|yield)$/.test(`${kind}`) && isFence(value.fence));
}

/** Terms grow by one, so one near the end of the numbers is none. */
function isFence(value: unknown): value is Fence {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [term, tab] = value;
  return Number.isSafeInteger(term) && term < 2 ** 52 && typeof tab === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
