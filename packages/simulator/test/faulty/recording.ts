import { writeFileSync } from 'node:fs';
import type { Exchange } from '@ccgateway/conformance';

/** Writes exchanges as a HAR file, as tools between a client and a gateway do. */
export function writeHar(file: string, exchanges: readonly Exchange[]): void {
  const headersOf = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => ({ name, value }));
  const entries = exchanges.map(({ at, until = at, request, response }) => ({
    startedDateTime: new Date(at).toISOString(),
    time: until - at,
    request: {
      method: request.method,
      url: request.url,
      headers: headersOf(request.headers),
      ...(request.body !== undefined && { postData: { mimeType: 'application/json', text: request.body } }),
    },
    response: {
      status: response?.status ?? 0,
      headers: headersOf(response?.headers ?? []),
      content: { size: 0, mimeType: '', text: response?.body ?? '' },
    },
  }));
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }));
}
