const prefix = 'ccgateway-simulator-';

/** What this tab kept when it was reloaded. It is told once, so that a tab that is duplicated does not get it too. */
export function takeKept<Kept>(name: string): Kept | undefined {
  const text = sessionStorage.getItem(prefix + name);
  sessionStorage.removeItem(prefix + name);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

/** Keeps something for this tab's reload when its page is left; returns what ends that. */
export function keepWhenLeft(name: string, read: () => unknown): () => void {
  const leave = () => {
    const text = JSON.stringify(read());
    if (text !== undefined) sessionStorage.setItem(prefix + name, text);
  };
  // A page that comes back as it was has it still.
  const back = () => sessionStorage.removeItem(prefix + name);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
  };
}
