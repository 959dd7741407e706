import { linkTo } from '../links.ts';
import type { Locale } from '../locales.ts';
import { entryItem, paragraph, section, textItem } from './answers.ts';
import type { SearchEntry, SearchKind } from './entry.ts';
import { find } from './find.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { indexOf, type SearchIndex } from './search-index.ts';
import { findTexts } from './texts.ts';

/** Texts of the dialog in the language of the page. */
export interface SearchMessages {
  readonly start: string;
  readonly identifiers: string;
  readonly texts: string;
  /** With `[COUNT]` for the number. */
  readonly count: string;
  readonly one: string;
  /** With `[QUERY]` for the query. */
  readonly none: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
}

/** How long the text of the pages waits for the next letter, in milliseconds. The table answers at once. */
const pause = 60;

/**
 * The search of a page: a button, and a dialog that asks the table of identifiers at each letter and the text of the pages
 * when the reader pauses. Both are loaded when a reader comes near the button, so that the first letter is answered at once.
 */
export class SiteSearch extends HTMLElement {
  private index: Promise<SearchIndex> | undefined;
  private pagefind: Promise<Pagefind> | undefined;
  /** The number of the latest query; answers to earlier ones are dropped. */
  private turn = 0;

  connectedCallback(): void {
    const { dialog, input } = this;
    const button = this.element('.open', HTMLButtonElement);
    button.addEventListener('click', () => this.open());
    for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, () => this.load());
    this.element('.close', HTMLButtonElement).addEventListener('click', () => dialog.close());
    this.element('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.links[0]?.click();
    });
    input.addEventListener('input', () => void this.answer());
    dialog.addEventListener('keydown', (event) => this.move(event));
    dialog.addEventListener('click', ({ target }) => {
      // A click beside the dialog closes it, and so does a link, which may lead to a place on this page.
      if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.open();
    });
  }

  private open(): void {
    this.dialog.showModal();
    this.input.focus();
    this.input.select();
    this.load();
    void this.answer();
  }

  private load(): void {
    this.index ??= loadIndex();
    this.pagefind ??= loadPagefind();
    // A failure is told to the reader who asks; until then nobody waits for these.
    for (const loading of [this.index, this.pagefind]) loading.catch(() => {});
  }

  /** Arrow keys go from the field through the answers and back. */
  private move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing) return;
    event.preventDefault();
    const stops = [this.input, ...this.links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  private async answer(): Promise<void> {
    const turn = ++this.turn;
    const query = this.input.value.trim();
    this.answers.ariaBusy = 'true';
    this.answers.dataset.query = query;
    try {
      await this.answerTo(query, () => turn !== this.turn);
    } catch (error) {
      console.error(error);
      this.index = undefined;
      this.pagefind = undefined;
      if (turn === this.turn) this.answers.replaceChildren(paragraph(this.messages.failed));
    }
    if (turn === this.turn) this.answers.ariaBusy = 'false';
  }

  private async answerTo(query: string, outdated: () => boolean): Promise<void> {
    const { messages, locale } = this;
    if (query === '') {
      this.answers.replaceChildren(paragraph(messages.start));
      return;
    }
    this.load();
    const index = await this.index;
    if (outdated() || !index) return;
    const entries = find(index, query);
    this.answers.replaceChildren(
      ...section(
        messages.identifiers,
        entries.map((entry) => entryItem(entry, locale, messages.kinds[entry.kind])),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (outdated()) return;
    const pagefind = await this.pagefind;
    if (outdated() || !pagefind) return;
    const found = new Set(entries.map(({ path }) => linkTo(path, locale).replace(/#.*$/, '')));
    const texts = await findTexts(pagefind, query, found);
    if (outdated()) return;
    this.answers.append(...section(messages.texts, texts.map(textItem)));
    const count = entries.length + texts.length;
    if (count === 0) this.answers.replaceChildren(paragraph(messages.none.replace('[QUERY]', () => query)));
    this.element('[role=status]', HTMLElement).textContent =
      count === 0
        ? messages.none.replace('[QUERY]', () => query)
        : count === 1
          ? messages.one
          : messages.count.replace('[COUNT]', String(count));
  }

  private get messages(): SearchMessages {
    return JSON.parse(this.dataset.messages ?? '{}');
  }

  private get locale(): Locale {
    return (this.dataset.locale || undefined) as Locale;
  }

  private get dialog(): HTMLDialogElement {
    return this.element('dialog', HTMLDialogElement);
  }

  private get input(): HTMLInputElement {
    return this.element('input', HTMLInputElement);
  }

  private get answers(): HTMLElement {
    return this.element('[data-answers]', HTMLElement);
  }

  private get links(): HTMLAnchorElement[] {
    return [...this.answers.querySelectorAll('a')];
  }

  private element<T extends HTMLElement>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`the search has no ${selector}`);
    return found;
  }
}

async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(linkTo('/search/table.json', undefined));
  if (!response.ok) throw new Error(`the table of identifiers could not be loaded: status ${response.status}`);
  const table: SearchEntry[] = await response.json();
  return indexOf(table);
}
