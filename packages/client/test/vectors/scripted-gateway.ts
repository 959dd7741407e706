import { operationInfo } from '@ccgateway/openapi';
import { type Answer, responseOf } from './outcomes.ts';

export interface TimedAnswer extends Answer {
  readonly after?: number;
}

/** One request as it reached the gateway; `at` is the time of the fake clock. */
export interface StoryRequest {
  readonly operation: string;
  readonly headers: Headers;
  readonly at: number;
}

const success: TimedAnswer = { body: '{"message":"","retcode":"0"}' };

/** A fetch that answers each operation from its script, the last answer again and again, and notes the requests. */
export class ScriptedGateway {
  readonly requests: StoryRequest[] = [];
  readonly #script: Readonly<Record<string, readonly TimedAnswer[]>>;
  readonly #base: string;

  constructor(base: string, script: Readonly<Record<string, readonly TimedAnswer[]>>) {
    this.#base = new URL(base).pathname;
    this.#script = script;
  }

  readonly fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const { method, url, headers, signal } = new Request(input, init);
    const operation = operationAt(method, new URL(url).pathname.slice(this.#base.length));
    const answers = this.#script[operation] ?? [success];
    const answer = answers[Math.min(this.sent(operation).length, answers.length - 1)] ?? success;
    this.requests.push({ operation, headers, at: Date.now() });
    if (answer.after === undefined) return responseOf(answer, signal);
    return new Promise((resolve, reject) => {
      setTimeout(() => resolve(responseOf(answer, signal)), answer.after);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };

  sent(operation: string): StoryRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }
}

/** The operation of an address: of several the one with the fewest parameters. */
function operationAt(method: string, path: string): string {
  const found = Object.entries(operationInfo)
    .filter(([, info]) => info.method === method && pattern(info.path).test(path))
    .sort(([, one], [, other]) => one.path.split('{').length - other.path.split('{').length);
  const [first] = found;
  if (!first) throw new Error(`No operation has the address ${method} ${path}.`);
  return first[0];
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]*\}/g, '[^/]+')}$`);
}
