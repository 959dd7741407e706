import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds on a page, as it is shown now. */
export async function violationsOn(tab: Page): Promise<string[]> {
  // The policy of a page forbids scripts of others, so that axe is put in beside the page.
  await tab.evaluate(axe.source);
  return tab.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id} ${html.slice(0, 200)}`));
  }, rules);
}

/**
 * What of a page cannot be read in its window: what stands outside, and what is cut. Code
 * and diagrams, which are told in words too, may be scrolled sideways.
 */
export function cutOn(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    const forEars = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || forEars(element.parentElement));
    const found = wide > width ? [`the page is ${wide} of ${width} pixels wide`] : [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.nodeValue?.trim() || parent === null) continue;
      if (parent.closest('pre, svg, script, style, option, .sr-only, dialog:not([open])')) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.right < 0) continue;
      if (forEars(parent)) continue;
      let edge = width;
      for (let around: Element | null = parent; around !== null; around = around.parentElement) {
        const { overflowX, display } = getComputedStyle(around);
        if (overflowX !== 'visible' && display !== 'inline') {
          edge = Math.min(edge, around.getBoundingClientRect().right);
        }
      }
      if (box.right > edge + 1)
        found.push(`"${text.nodeValue.trim().slice(0, 60)}" ends at ${Math.round(box.right)} of ${Math.round(edge)}`);
    }
    return found.slice(0, 5);
  });
}
