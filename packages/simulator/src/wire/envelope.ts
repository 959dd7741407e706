import type { Refusal, Success } from './answer.ts';
import type { AnyOperation } from './operation.ts';
import { plainReason, type WireReply } from './reply.ts';

/** Puts answers of behaviours into the form in which they go over the wire. */
export class Envelope {
  readonly #meanings: Readonly<Record<string, string>>;
  readonly #tellsLeniencies: boolean;

  constructor(meanings: Readonly<Record<string, string>>, tellsLeniencies: boolean) {
    this.#meanings = meanings;
    this.#tellsLeniencies = tellsLeniencies;
  }

  /** @param leniencies what was taken of the request beyond the description */
  reply(
    operation: AnyOperation,
    answer: Success | Refusal,
    agentid: string,
    leniencies: readonly string[] = [],
  ): WireReply {
    const told = this.#told(leniencies);
    if ('reason' in answer) {
      const { retcode } = answer;
      const reason = plainReason(answer.reason);
      const headers = ['Content-Type', 'application/json', 'X-Simulator-Reason', reason, ...told];
      const body = JSON.stringify({ message: this.#meaningOf(retcode), result: '', retcode });
      return { status: 200, headers, body, operation: operation.id, retcode, agentid, reason };
    }
    const { headers = [], note, undelivered } = answer;
    const reply = this.#success(operation, answer, agentid, headers.length > 0 ? [...headers, ...told] : told);
    if (undelivered === undefined && note === undefined) return reply;
    return noted({ ...reply, ...(undelivered && { undelivered }) }, note);
  }

  #success(operation: AnyOperation, answer: Success, agentid: string, headers: readonly string[]): WireReply {
    const { body, message = this.#meaningOf('0') } = answer;
    if (body === undefined && !('result' in answer)) return exampleOf(operation, agentid, headers);
    const { mediaType, content } = body ?? {
      mediaType: 'application/json',
      content: JSON.stringify({ message, retcode: '0', result: answer.result }),
    };
    return success(operation, agentid, mediaType, content, headers);
  }

  #told(leniencies: readonly string[]): readonly string[] {
    if (!this.#tellsLeniencies || leniencies.length === 0) return none;
    // Clients refuse answers with long headers.
    const told = leniencies.length > 20 ? [...leniencies.slice(0, 20), 'and more'] : leniencies;
    return ['X-Simulator-Leniency', told.join(', ')];
  }

  #meaningOf(code: string): string {
    return Object.hasOwn(this.#meanings, code) ? (this.#meanings[code] as string) : '';
  }
}

const none: readonly string[] = [];

/** The documented example of the operation. */
function exampleOf(operation: AnyOperation, agentid: string, headers: readonly string[] = none): WireReply {
  const { mediaType, body } = operation.example;
  return success(operation, agentid, mediaType, body, headers);
}

function success(
  { id }: AnyOperation,
  agentid: string,
  mediaType: string,
  body: WireReply['body'],
  headers: readonly string[],
): WireReply {
  return { status: 200, headers: ['Content-Type', mediaType, ...headers], body, operation: id, retcode: '0', agentid };
}

function noted(reply: WireReply, told: string | undefined): WireReply {
  if (told === undefined) return reply;
  const note = plainReason(told);
  return { ...reply, headers: [...reply.headers, 'X-Simulator-Note', note], note };
}
