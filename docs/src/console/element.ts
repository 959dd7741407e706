import { ConsoleSession, type Exchange } from './session.ts';
import type { ConsoleSetup } from './setup.ts';
import { explain, isLoopback } from './trouble.ts';

/** Where a tab keeps the address that the reader typed. */
const addressKey = 'ccgateway-console-address';
const openKey = 'ccgateway-console-open';

/** The console of an operation: a form that calls a gateway and shows what came of it. */
class Console extends HTMLElement {
  readonly #setup: ConsoleSetup = JSON.parse(this.#part('script').textContent);
  readonly #session = new ConsoleSession(this.#setup.own, fetch.bind(globalThis), sessionStorage);

  connectedCallback(): void {
    const details = this.#part<HTMLDetailsElement>('details');
    details.addEventListener('toggle', () => {
      sessionStorage.setItem(openKey, String(details.open));
      if (details.open) this.#fillAddress();
    });
    details.open = sessionStorage.getItem(openKey) === 'true';
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#call();
    });
    this.#field('address').addEventListener('change', () =>
      sessionStorage.setItem(addressKey, this.#field('address').value),
    );
    this.#find<HTMLSelectElement>('select')?.addEventListener('change', ({ currentTarget }) => {
      if (!(currentTarget instanceof HTMLSelectElement)) return;
      this.#field('body').value = this.#setup.bodies[currentTarget.selectedIndex]?.json ?? '';
    });
  }

  /** The address typed in this tab, or the one of the simulator that is served beside the site. */
  async #fillAddress(): Promise<void> {
    const field = this.#field('address');
    if (field.value !== '') return;
    field.value = sessionStorage.getItem(addressKey) ?? '';
    if (field.value === '') {
      const answer = await fetch(this.dataset.simulator ?? '').catch(() => undefined);
      const { address } = answer?.ok ? ((await answer.json()) as { address: string | null }) : { address: null };
      // The reader may have typed one meanwhile, or be about to.
      if (address !== null && field.value === '' && document.activeElement !== field) field.value = address;
    }
    this.#part('[data-without]').hidden = field.value !== '';
    const page = this.#part<HTMLAnchorElement>('[data-calls]');
    page.hidden = !isLoopback(field.value);
    if (!page.hidden) page.href = new URL('/simulator/', field.value).href;
  }

  async #call(): Promise<void> {
    const button = this.#part<HTMLButtonElement>('button');
    const result = this.#part('[data-result]');
    button.disabled = true;
    result.replaceChildren(line(this.#text('console.sending')));
    const address = this.#field('address').value;
    const values = Object.fromEntries(
      this.#setup.operation.parameters.map(({ name }) => [name, this.#field(`parameter-${name}`).value]),
    );
    const body = this.#find<HTMLTextAreaElement>('[name="body"]')?.value ?? '';
    const signIn = this.#find<HTMLInputElement>('[name="sign-in"]')?.checked ?? false;
    try {
      const exchange = await this.#session.call(this.#setup.operation, { address, values, body }, signIn);
      if ('problem' in exchange) result.replaceChildren(line(this.#text(exchange.problem, exchange.values), 'problem'));
      else if ('answer' in exchange) result.replaceChildren(...this.#shown(exchange));
    } catch {
      const { trouble, values: inIt } = await explain(address, location.href, fetch.bind(globalThis));
      result.replaceChildren(line(this.#text(trouble, inIt), 'problem'), this.#localSite());
    } finally {
      button.disabled = false;
    }
  }

  #shown({ request, answer, refused, events, state, asked }: Exchange): HTMLElement[] {
    const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
    const sent = [`${request.method} ${request.url}`, ...headers, ...(request.body ? ['', request.body] : [])];
    const got = answer.file
      ? this.#text('console.answer.file', { bytes: String(answer.file.bytes), type: answer.file.type })
      : typeof answer.body === 'string'
        ? answer.body
        : JSON.stringify(answer.body, null, 2);
    return [
      ...(refused ? [line(this.#text('console.refused', { retcode: answer.retcode ?? '' }), 'problem')] : []),
      heading(this.#text('console.request')),
      code(sent.join('\n')),
      heading(this.#text('console.answer', { status: String(answer.status) })),
      code(got || this.#text('console.none')),
      heading(this.#text('console.events')),
      ...(events.length > 0
        ? events.map((event) => code(JSON.stringify(event, null, 2), event.eventType))
        : [line(this.#text('console.events.none'))]),
      line(
        state === undefined
          ? this.#text('console.state.unchanged')
          : this.#text(asked ? 'console.state.asked' : 'console.state', { state }),
        'state',
      ),
    ];
  }

  /** A link to this page as `npm start` serves it. */
  #localSite(): HTMLElement {
    const link = document.createElement('a');
    link.href = `${this.dataset.local}${location.pathname}`;
    link.textContent = this.#text('console.localSite');
    const paragraph = document.createElement('p');
    paragraph.append(link);
    return paragraph;
  }

  #text(key: keyof ConsoleSetup['texts'], values: Readonly<Record<string, string>> = {}): string {
    return (this.#setup.texts[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  }

  #field(name: string): HTMLInputElement {
    return this.#part(`[name="${name}"]`);
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.#find<Part>(selector);
    if (part === null) throw new Error(`the console has no ${selector}`);
    return part;
  }

  #find<Part extends HTMLElement>(selector: string): Part | null {
    return this.querySelector<Part>(selector);
  }
}

function line(text: string, kind?: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  if (kind) paragraph.dataset.kind = kind;
  return paragraph;
}

function heading(text: string): HTMLElement {
  const element = line(text, 'heading');
  return element;
}

/** Code on its own, or folded under a title. */
function code(text: string, title?: string): HTMLElement {
  const block = document.createElement('pre');
  block.tabIndex = 0;
  block.textContent = text;
  if (title === undefined) return block;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  details.append(summary, block);
  return details;
}

customElements.define('cc-console', Console);
