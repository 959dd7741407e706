/** Where the chosen edition is kept for all pages. */
export const storageKey = 'ccgateway-edition';

/**
 * What stands in the head of every page, so that it is there before the page is shown: the rules that hide what an edition
 * does not have, and the choice that was kept. Without scripts, or without a choice, the pages show all editions.
 */
export function editionHead(names: readonly string[]): { tag: 'style' | 'script'; content: string }[] {
  const rule = (root: string, word: string) => `${root} [data-in]:not([data-in~="${word}"]){display:none!important}`;
  const rules = [
    rule('html:not([data-edition])', 'all'),
    ...names.map((name) => rule(`html[data-edition="${name}"]`, name)),
  ];
  const script = `try{const e=localStorage.getItem("${storageKey}");if(${JSON.stringify(names)}.includes(e))document.documentElement.dataset.edition=e}catch{}`;
  return [
    { tag: 'style', content: rules.join('') },
    { tag: 'script', content: script },
  ];
}

/** Shows all pages as an edition has them from now on, or with all editions if the name is empty. */
export function chooseEdition(name: string): void {
  try {
    if (name === '') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, name);
  } catch {
    // A browser that keeps nothing shows this page alone so.
  }
  show(name);
}

function show(name: string): void {
  if (name === '') delete document.documentElement.dataset.edition;
  else document.documentElement.dataset.edition = name;
  for (const select of document.querySelectorAll<HTMLSelectElement>('edition-switch select')) select.value = name;
}

/** Makes the switches of a page and its links to all editions work. */
export function startEditionSwitches(): void {
  show(document.documentElement.dataset.edition ?? '');
  for (const one of document.querySelectorAll<HTMLElement>('edition-switch')) {
    one.hidden = false;
    one
      .querySelector('select')
      ?.addEventListener('change', ({ target }) => chooseEdition((target as HTMLSelectElement).value));
  }
  for (const button of document.querySelectorAll('[data-all-editions]')) {
    button.addEventListener('click', () => chooseEdition(''));
  }
  // Another tab may have chosen, and a page may come back from the past of its tab.
  window.addEventListener('storage', ({ key, newValue }) => key === storageKey && show(newValue ?? ''));
  window.addEventListener('pageshow', ({ persisted }) => persisted && show(localStorage.getItem(storageKey) ?? ''));
}
