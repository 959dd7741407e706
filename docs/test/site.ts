import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { listenFrom } from '../serve/listen.ts';
import { serveSite } from '../serve/site.ts';
import { buildSite, siteFolder } from '../site/build.ts';

/** A page of the built site. */
export interface SitePage {
  /** Its path below the root of the server, such as `/zh-cn/codes/100-006/`. */
  readonly path: string;
  /** What it is a page of, without the language, such as `codes/*`; pages of one kind are made by the same code. */
  readonly kind: string;
  readonly language: 'en' | 'zh-CN';
  /** Bytes of its HTML. */
  readonly size: number;
}

export interface ServedSite {
  /** Without a slash at the end. */
  readonly url: string;
  readonly pages: readonly SitePage[];
  /** Whether a file or page is there; a page is named by its folder. */
  has(path: string): boolean;
  /** The ids in the HTML of a page. */
  idsOf(path: string): ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Builds the site unless the present one is of the same inputs, and serves it as `npm start` does. Test files wait for it
 * outside of hooks, whose limit of time is not made for a build.
 */
export async function serveBuiltSite(): Promise<ServedSite> {
  await buildSite();
  return serveFolder(siteFolder, '/');
}

/** Serves a folder in which a site lies at a base path. */
export async function serveFolder(folder: string, base: string): Promise<ServedSite> {
  const server = await listenFrom(18170, 'the test', (port) => serveSite(port, () => undefined));
  await server.show(folder);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll(sep, '/'));
  const pages = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => pageOf(folder, file.slice(0, -'index.html'.length), base))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const known = new Set([...files, ...pages.map(({ path }) => path)]);
  return {
    url: server.url.slice(0, -1),
    pages,
    has: (path) => known.has(path),
    idsOf: (path) => {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
    },
    close: () => server.close(),
  };
}

function pageOf(folder: string, path: string, base: string): SitePage {
  const [first, ...rest] = path.slice(base.length).split('/').filter(Boolean);
  const chinese = first === 'zh-cn';
  const [kind = '', ...names] = chinese ? rest : [first ?? '', ...rest];
  return {
    path,
    kind: names.length > 0 ? `${kind}/*` : kind,
    language: chinese ? 'zh-CN' : 'en',
    size: statSync(join(folder, path, 'index.html')).size,
  };
}

/** The largest page of each kind in a language: it has most of what pages of its kind can have. */
export function oneOfEachKind(pages: readonly SitePage[], language: SitePage['language'] = 'en'): SitePage[] {
  const kinds = Map.groupBy(
    pages.filter((page) => page.language === language),
    ({ kind }) => kind,
  );
  return [...kinds.values()].flatMap((alike) => alike.toSorted((one, other) => other.size - one.size).slice(0, 1));
}

/** Blocks and records every request of a browser to another host than the site's. */
export async function closeNetwork(context: BrowserContext, url: string): Promise<string[]> {
  const outside: string[] = [];
  await context.route(
    (wanted) => wanted.origin !== url && /^(?:https?|wss?|ftp):$/.test(wanted.protocol),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return outside;
}
