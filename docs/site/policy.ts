import { createHash } from 'node:crypto';

/**
 * Writes a Content-Security-Policy into a built page: nothing comes from another host, and of inline scripts only those run
 * that the page was built with. A page with a console (`data-console`) may call any address, because readers type one.
 *
 * It is a `meta` element, so that it holds wherever the files are served. Search needs 'wasm-unsafe-eval'; style attributes
 * are part of highlighted code.
 */
export function addPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...inlineScripts(html).map(hashOf)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${/<[^>]*\sdata-console[\s=>]/.test(html) ? ' http: https:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // A policy does not hold for what stands before it.
  return html.replace(
    /<head[^>]*>/,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** The inline scripts of a page that a browser runs. */
function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs);
  return [...scripts].flatMap(([, attributes = '', text = '']) =>
    /\ssrc\s*=/.test(attributes) || /\stype\s*=\s*["']?application\//.test(attributes) ? [] : [text],
  );
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
