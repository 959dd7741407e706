import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { WireHeaders, WireRequest, WireResponse } from '../kit/exchange.ts';
import { type Transport, Unreachable } from '../kit/target.ts';

/** Milliseconds without an answer after which a request is given up; a poll may be held for a minute. */
const patience = 70_000;

/** Sends over the network, byte for byte what the request says. */
export function httpTransport({ ca }: { readonly ca?: string | undefined } = {}): Transport & { close(): void } {
  const options = { keepAlive: true, maxSockets: 16, ...(ca !== undefined && { ca: readFileSync(ca) }) };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
  const send: Transport = (request, signal) =>
    new Promise((resolve, reject) => {
      const url = new URL(request.url);
      const secure = url.protocol === 'https:';
      const outgoing = (secure ? https : http).request(
        { ...addressOf(request, url), agent: secure ? agents['https:'] : agents['http:'], signal, timeout: patience },
        (incoming) => {
          const chunks: Buffer[] = [];
          const done = () => resolve(answerOf(incoming, Buffer.concat(chunks)));
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', done);
          // What came before the connection broke is an answer too: a cut one.
          incoming.on('error', (error) => (signal?.aborted ? reject(error) : done()));
        },
      );
      outgoing.on('timeout', () =>
        outgoing.destroy(new Unreachable(`${url.host} does not answer within ${patience / 1000} s.`)),
      );
      outgoing.on('error', (error: NodeJS.ErrnoException) => reject(signal?.aborted ? error : unreachable(error, url)));
      outgoing.end(request.body);
    });
  return Object.assign(send, {
    close() {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  });
}

function addressOf({ method, headers, body }: WireRequest, url: URL): https.RequestOptions {
  const length: WireHeaders = body === undefined ? [] : [['Content-Length', String(Buffer.byteLength(body))]];
  const own = headers.filter(([name]) => name.toLowerCase() !== 'content-length');
  return {
    method,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    ...(url.port !== '' && { port: url.port }),
    path: url.pathname + url.search,
    headers: Object.fromEntries([...own, ...length]),
  };
}

function answerOf({ statusCode = 0, rawHeaders }: http.IncomingMessage, bytes: Buffer): WireResponse {
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return { status: statusCode, headers, body: bytes.toString('utf8') };
}

/** Why a connection failed, in one sentence with a cure. */
export function unreachable(error: NodeJS.ErrnoException, { host, hostname, protocol }: URL): Error {
  const { code = '', message } = error;
  if (error instanceof Unreachable) return error;
  if (code === 'ECONNREFUSED')
    return new Unreachable(`Nothing listens at ${host}; start the gateway there, or correct the address.`);
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code))
    return new Unreachable(`There is no host ${hostname}; correct the address, or check the name service.`);
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS_CERT_ALTNAME/.test(code))
    return new Unreachable(
      `The certificate of ${host} is not trusted (${code}); name the authority's with --ca <file>.`,
    );
  if (/^(EPROTO|ERR_SSL)/.test(code) || /wrong version number/i.test(message))
    return new Unreachable(
      `${host} does not speak ${protocol === 'https:' ? 'HTTPS; try http://' : 'HTTP; try https://'}.`,
    );
  return new Broken(`The connection to ${host} broke (${code || message}).`);
}

/** A connection that broke: of one request, so others may succeed. */
export class Broken extends Unreachable {}
