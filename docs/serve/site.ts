import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { localAddress } from '../site/build.ts';
import { compress, encodingFor } from './compression.ts';
import { languageOf, waitingPage } from './waiting.ts';

export interface SiteServer {
  readonly url: string;
  /** Serves a built site from now on, in place of the page that asks to wait. */
  show(folder: string): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.json': 'application/json; charset=UTF-8',
  '.yaml': 'application/yaml; charset=UTF-8',
  '.md': 'text/markdown; charset=UTF-8',
  '.txt': 'text/plain; charset=UTF-8',
  '.xml': 'application/xml; charset=UTF-8',
  '.svg': 'image/svg+xml; charset=UTF-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

/** Files that name the address of the site. */
const addressed = new Set(['.md', '.txt', '.xml']);

/**
 * Serves a built site on loopback. Until one is shown, every address is answered with 503 and a page that loads itself
 * again.
 *
 * @param simulator base address of a simulator for the consoles of the pages, in /simulator.json
 */
export async function serveSite(port: number, simulator: () => string | undefined): Promise<SiteServer> {
  let site: Site | undefined;
  const server = createServer((request, response) => {
    answer(request)
      .then((found) => send(request, response, found))
      .catch(() => send(request, response, plain(500, 'The file could not be read; build the site again.')));
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { ...plain(405, 'The site answers GET and HEAD.'), headers: { Allow: 'GET, HEAD' } };
    }
    if (site === undefined) return waiting(request);
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return plain(400, 'The address is not a valid one.');
    if (path === '/simulator.json') return json({ address: simulator() ?? null });
    return site.answer(path, request.url ?? '/');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    show: async (folder) => {
      site = new Site(folder, await filesOf(folder), url.slice(0, -1));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A folder, of which only files that were there at the beginning are served. */
class Site {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #address: string;

  constructor(folder: string, files: ReadonlySet<string>, address: string) {
    this.#folder = folder;
    this.#files = files;
    this.#address = address;
  }

  async answer(path: string, url: string): Promise<Answer> {
    if (path.endsWith('/')) {
      return this.#files.has(`${path}index.html`) ? this.#file(`${path}index.html`, 200) : this.#missing(path);
    }
    if (this.#files.has(path)) return this.#file(path, 200);
    if (!this.#files.has(`${path}/index.html`)) return this.#missing(path);
    const query = url.indexOf('?');
    const target = `${encodeURI(path)}/${query < 0 ? '' : url.slice(query)}`;
    return { ...plain(301, `See ${target}`), headers: { Location: target } };
  }

  /** The page for unknown addresses that is nearest above the address, so that it has the language of its surroundings. */
  async #missing(path: string): Promise<Answer> {
    for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
      const page = `${path.slice(0, end)}/404.html`;
      if (this.#files.has(page)) return this.#file(page, 404);
    }
    return plain(404, 'No page has this address.');
  }

  async #file(path: string, status: number): Promise<Answer> {
    const file = join(this.#folder, path);
    const [content, { mtimeMs }] = await Promise.all([readFile(file), stat(file)]);
    const extension = extname(path);
    const body = addressed.has(extension)
      ? Buffer.from(content.toString().replaceAll(localAddress, this.#address))
      : content;
    return {
      status,
      type: types[extension] ?? 'application/octet-stream',
      body,
      headers: {
        // Files of the builder have a hash in their names.
        'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ETag: `W/"${body.length.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
      },
    };
  }
}

async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll(sep, '/')));
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    return undefined;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const headers: Record<string, string> = {
    'Content-Type': answer.type,
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
  };
  if (answer.status === 200 && headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingFor(request.headers['accept-encoding'], answer);
  const body = encoding === undefined ? answer.body : await compress(answer.body, encoding);
  if (encoding !== undefined) headers['Content-Encoding'] = encoding;
  response.writeHead(answer.status, { ...headers, Vary: 'Accept-Encoding', 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=UTF-8', body: Buffer.from(`${text}\n`) };
}

function json(value: object): Answer {
  const body = Buffer.from(JSON.stringify(value));
  return { status: 200, type: 'application/json; charset=UTF-8', body, headers: { 'Cache-Control': 'no-cache' } };
}

/** Asks to wait, in the language of the address or else in the one that the browser names first. */
function waiting({ url = '/', headers }: IncomingMessage): Answer {
  return {
    status: 503,
    type: 'text/html; charset=UTF-8',
    body: Buffer.from(waitingPage(languageOf(url, headers['accept-language']))),
    headers: { 'Cache-Control': 'no-store', 'Retry-After': '1' },
  };
}
