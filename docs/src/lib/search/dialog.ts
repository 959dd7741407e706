import { linkTo } from '../links.ts';
import type { Locale } from '../locales.ts';
import { entryItem, paragraph, passageItem, section, textItem } from './answers.ts';
import type { SearchEntry, SearchKind } from './entry.ts';
import { find } from './find.ts';
import { findPassages, type PassageIndex, passageIndexOf } from './find-passages.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { Passage } from './passage.ts';
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

/** Passages that are shown before the index of the full text has answered. */
const mostPassages = 5;

/**
 * The search of a page: a button, and a dialog that answers each letter at once from the table of identifiers and the
 * passages of guides and facts, and adds what the index of the full text has, which takes longer. All three are loaded when
 * a reader comes near the button.
 */
export class SiteSearch extends HTMLElement {
  private index: Promise<SearchIndex> | undefined;
  private passages: Promise<PassageIndex> | undefined;
  private pagefind: Promise<Pagefind> | undefined;
  /** The number of the latest query; answers to earlier ones are dropped. */
  private turn = 0;
  /** The search of the full text that is under way. Each waits for the one before, so that fast letters pile up no work. */
  private searching: Promise<unknown> = Promise.resolve();

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
    this.index ??= load<SearchEntry[]>('/search/table.json').then(indexOf);
    this.passages ??= load<Passage[]>('/search/passages.json').then(passageIndexOf);
    this.pagefind ??= loadPagefind();
    // A failure is told to the reader who asks; until then nobody waits for these.
    for (const loading of [this.index, this.passages, this.pagefind]) loading.catch(() => {});
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
      this.passages = undefined;
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
    const items = entries.map((entry) => entryItem(entry, locale, messages.kinds[entry.kind]));
    this.answers.replaceChildren(...section(messages.identifiers, items));
    const passages = await this.passages;
    if (outdated() || !passages) return;
    const pages = new Set(entries.map(({ path }) => path));
    // What a fact says stands below its name already; a section of a guide that was found is nearer than its top.
    const sections = findPassages(passages, query, locale ?? 'en', mostPassages + entries.length)
      .filter(({ passage: { path } }) => path.includes('#') || !pages.has(path))
      .slice(0, mostPassages);
    const passageItems = sections.map((found) => passageItem(found, locale));
    this.answers.append(...section(messages.texts, passageItems));
    const pagefind = await this.pagefind;
    await this.searching;
    if (outdated() || !pagefind) return;
    const found = new Set(
      [...pages, ...sections.map(({ passage }) => passage.path)].map((path) =>
        linkTo(path, locale).replace(/#.*$/, ''),
      ),
    );
    const searching = findTexts(pagefind, query, found);
    this.searching = searching.catch(() => undefined);
    const texts = await searching;
    if (outdated()) return;
    this.addTexts(texts.map(textItem), passageItems.at(-1)?.parentElement);
    this.tellCount(query, entries.length + sections.length + texts.length);
  }

  /** Puts what the full text has below the passages that are shown already, which stay where they are. */
  private addTexts(items: readonly HTMLElement[], list: HTMLElement | null | undefined): void {
    if (list) list.append(...items);
    else this.answers.append(...section(this.messages.texts, items));
  }

  private tellCount(query: string, count: number): void {
    const { messages } = this;
    const none = messages.none.replace('[QUERY]', () => query);
    if (count === 0) this.answers.replaceChildren(paragraph(none));
    this.element('[role=status]', HTMLElement).textContent =
      count === 0 ? none : count === 1 ? messages.one : messages.count.replace('[COUNT]', String(count));
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

async function load<Content>(path: string): Promise<Content> {
  const response = await fetch(linkTo(path, undefined));
  if (!response.ok) throw new Error(`${path} could not be loaded: status ${response.status}`);
  return response.json();
}
