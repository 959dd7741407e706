import { connect } from 'node:net';

/** An answer as its bytes came. */
export interface RawAnswer {
  readonly status: number;
  /** Header lines in the case in which they came, without those of the connection. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** Sends a request as it is written, and reads the answer to the end of the connection. */
export function sendRaw(port: number, request: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('end', () => {
      socket.end();
      resolve(parsed(text));
    });
  });
}

/** A request's text; a body gets its length unless headers say how it is sent. */
export function rawRequest(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): string {
  const all: Record<string, string> = { Host: '127.0.0.1', Connection: 'close', ...headers };
  if (body && !all['Transfer-Encoding']) all['Content-Length'] = String(Buffer.byteLength(body));
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${line} HTTP/1.1`, ...lines, '', body].join('\r\n');
}

/** The value of a header, its name compared exactly. */
export function headerOf({ headers }: RawAnswer, name: string): string | undefined {
  return headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
}

/** Sends a request as it is written, over a connection that it may keep alive, and reads the answer by its length. */
export function exchange(port: number, request: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
      const answer = parsed(text);
      const length = Number(answer.headers.find((line) => /^content-length: /i.test(line))?.split(': ')[1]);
      // Without a length yet, the headers are not there.
      if (!(Buffer.byteLength(answer.body) >= length)) return;
      socket.end();
      resolve(answer);
    });
    socket.on('error', reject);
    socket.on('end', () => reject(new Error(`The connection ended after: ${text}`)));
  });
}

function parsed(text: string): RawAnswer {
  // An interim answer, 100 Continue, goes before the answer.
  const [head = '', ...rest] = text.replace(/^HTTP\/1\.1 100 .*?\r\n\r\n/s, '').split('\r\n\r\n');
  const [first = '', ...headers] = head.split('\r\n');
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}
