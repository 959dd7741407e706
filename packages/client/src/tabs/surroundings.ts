/** What of a browser the tabs need. Each part may be missing; tests bring their own. */
export interface Surroundings {
  /** Opens the channel between the tabs; absent where the browser has none. */
  readonly channel?: ((name: string) => Channel) | undefined;
  readonly locks?: Locks | undefined;
  /** Where `pagehide`, `pageshow`, `visibilitychange`, `freeze` and `resume` are heard. */
  readonly page?: PageEvents | undefined;
  /** Whether the page is visible now. */
  visible(): boolean;
  /** Milliseconds of a clock that all tabs share and that is never set. */
  now(): number;
}

export interface Channel {
  postMessage(message: unknown): void;
  close(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

export interface Locks {
  request(
    name: string,
    options: { readonly steal?: boolean; readonly signal?: AbortSignal },
    granted: () => Promise<void>,
  ): Promise<unknown>;
  query(): Promise<{ readonly held?: readonly { readonly name?: string; readonly clientId?: string }[] }>;
}

export type PageEvents = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Those of the page that this code runs in. Locks exist only in secure contexts: over HTTPS, or on this machine. */
export function browserSurroundings(): Surroundings {
  const { BroadcastChannel, document, navigator, performance } = globalThis as Partial<typeof globalThis>;
  return {
    channel: BroadcastChannel && ((name) => new BroadcastChannel(name) as Channel),
    locks: navigator?.locks as Locks | undefined,
    // Events of the document reach the window.
    page: typeof globalThis.addEventListener === 'function' ? globalThis : undefined,
    visible: () => document?.visibilityState !== 'hidden',
    now: () => (performance ? performance.timeOrigin + performance.now() : Date.now()),
  };
}
