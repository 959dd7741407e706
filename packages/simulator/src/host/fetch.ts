import { isControl } from '../control/control.ts';
import type { WireReply, WireRequest } from '../wire/reply.ts';

type AnswerRequest = (request: WireRequest) => WireReply | Promise<WireReply> | undefined;

/** Answers as fetch would; undefined for an address that is neither the gateway's nor the control interface's. */
export async function answerFetch(
  answer: AnswerRequest,
  input: string | Request,
  init?: RequestInit,
): Promise<Response | undefined> {
  // A copy: what is not for the gateway is passed on with its body.
  const request = new Request(input instanceof Request ? input.clone() : input, init);
  const signal = init?.signal ?? request.signal;
  signal.throwIfAborted();
  let leave = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
  });
  signal.addEventListener('abort', leave);
  try {
    return await Promise.race([left, respond(answer, request, signal)]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

async function respond(answer: AnswerRequest, request: Request, gone: AbortSignal): Promise<Response | undefined> {
  const { method, headers, url } = request;
  const { pathname, search } = new URL(url);
  if (!pathname.startsWith('/agentgateway') && !pathname.startsWith('//') && !isControl(pathname)) return undefined;
  const header = (name: string) => headers.get(name) ?? undefined;
  const reply = await answer({ method, url: pathname + search, header, body: await request.text(), gone });
  if (reply === undefined) return undefined;
  if (reply.drop) throw new TypeError('The connection was broken.');
  const told = new Headers();
  for (let index = 0; index < reply.headers.length; index += 2) {
    told.append(reply.headers[index] as string, reply.headers[index + 1] as string);
  }
  return new Response(method === 'HEAD' ? null : reply.body, { status: reply.status, headers: told });
}
