import { controlPath } from '../control/control.ts';
import { bare, plainReason, type WireReply } from '../wire/reply.ts';
import type { Assets } from './asset.ts';
import { readAssets } from './assets.ts';

/** What the page may do: run its own script, look as its own style says, and ask this host. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const page = `${controlPath}/`;

let assets: Promise<Assets> | undefined;

/**
 * Answers what a browser asks for to show the page; undefined for everything else at the control interface.
 *
 * @param accept the header Accept: a browser that opens an address wants HTML, other clients get JSON
 * @param objection why the control interface is not for the caller, in one sentence; undefined if it is
 */
export function servePage(
  method: string,
  url: string,
  accept: string | undefined,
  objection: () => string | undefined,
): WireReply | Promise<WireReply> | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [path = ''] = url.split('?');
  const isDocument = (path === page || path === controlPath) && /\btext\/html\b/i.test(accept ?? '');
  if (!isDocument && !path.startsWith(`${page}page/`)) return undefined;
  const refusal = objection();
  if (refusal !== undefined) return refused(refusal);
  // Relative addresses of the page need the slash.
  if (path === controlPath) return { ...bare(308, 'The page has a slash at its end.', ['Location', page]), operation };
  return assetAt(isDocument ? '' : path.slice(page.length));
}

async function assetAt(path: string): Promise<WireReply> {
  assets ??= readAssets();
  let asset: Assets[string] | undefined;
  try {
    asset = (await assets)[path];
  } catch (error) {
    // From the sources the page is bundled anew at the next try.
    assets = undefined;
    throw error;
  }
  if (asset === undefined) return { ...bare(404, 'The page has no such file; reload it.'), operation };
  const headers = [
    ...['Content-Type', asset.type],
    // The names of files change with their content, so that only the document is asked for again.
    ...['Cache-Control', path === '' ? 'no-cache' : 'public, max-age=31536000, immutable'],
    ...['Vary', 'Accept'],
    ...['Content-Security-Policy', policy],
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', 'no-referrer'],
  ];
  return { status: 200, headers, body: asset.text, operation, retcode: '', agentid: '' };
}

/** Name of the page's requests; they are in no log. */
const operation = 'page';

function refused(why: string): WireReply {
  const reason = plainReason(why);
  const headers = ['Content-Type', 'text/plain; charset=UTF-8', 'X-Simulator-Reason', reason];
  return { status: 403, headers, body: `${why}\n`, operation: 'control', retcode: '', agentid: '', reason };
}
