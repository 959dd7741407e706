/** Host and port of the simulator in programs as they are written: its usual one. */
export const usualHost = '127.0.0.1:8060';

/**
 * Puts the host and port at which the simulator runs into the programs of a page, as they are shown and as they are copied.
 *
 * @param address base address of the simulator that is served beside the site
 */
export function showPort(page: ParentNode, address: string): void {
  const { host } = new URL(address);
  if (host === usualHost) return;
  for (const block of page.querySelectorAll('pre, code')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (currentNode.nodeValue?.includes(usualHost))
        currentNode.nodeValue = currentNode.nodeValue.replaceAll(usualHost, host);
    }
  }
  for (const button of page.querySelectorAll<HTMLElement>('[data-code]'))
    button.dataset.code = button.dataset.code?.replaceAll(usualHost, host) ?? '';
}

/** Asks the site where its simulator runs, if a program of the page calls it. A public site has none, and nothing changes. */
export async function showPortOfSimulator(source: string): Promise<void> {
  const content = document.querySelector('main');
  if (!content?.querySelector(`[data-code*="${usualHost}"]`)) return;
  const answer = await fetch(source).catch(() => undefined);
  if (!answer?.ok) return;
  const { address }: { address: string | null } = await answer.json();
  if (address !== null) showPort(content, address);
}
