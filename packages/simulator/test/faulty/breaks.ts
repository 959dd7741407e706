import type { WireResponse } from '@ccgateway/conformance';
import type { Answering, Asked, Break } from './fault.ts';

export type Json = Readonly<Record<string, unknown>>;

const json = ['Content-Type', 'application/json;charset=UTF-8'] as const;

/** An envelope that the gateway itself never made. */
export function envelope(retcode: string, further: object = {}): WireResponse {
  return { status: 200, headers: [json], body: JSON.stringify({ message: '', retcode, ...further }) };
}

/** The body of an answer as an object; empty if it is none. */
export function bodyOf({ body = '' }: WireResponse): Json {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

export const succeeds = (response: WireResponse): boolean => bodyOf(response).retcode === '0';

/** The event that a poll brought. */
export function eventOf(response: WireResponse): Json | undefined {
  return bodyOf(response).event as Json | undefined;
}

/** Changes every answer to an operation; to all operations without one. */
export function answers(
  operation: string | undefined,
  change: (response: WireResponse, asked: Asked) => WireResponse,
): Break {
  return (sound) => async (asked) => {
    const response = await sound(asked);
    return operation === undefined || asked.operation === operation ? change(response, asked) : response;
  };
}

/** Changes what an operation answers to a success. */
export function successes(operation: string | undefined, change: (body: Json) => unknown): Break {
  return answers(operation, (response) =>
    succeeds(response) ? { ...response, body: JSON.stringify(change(bodyOf(response))) } : response,
  );
}

/** Changes the result of a success. */
export function results<Result = Json>(operation: string, change: (result: Result) => unknown): Break {
  return successes(operation, (body) => ({ ...body, result: change(body.result as Result) }));
}

/** Changes the text of an answer. */
export function texts(operation: string, change: (text: string) => string): Break {
  return answers(operation, (response) => ({ ...response, body: change(response.body ?? '') }));
}

/** Changes the headers of an answer; undefined leaves one out. */
export function headers(
  operation: string | undefined,
  change: (name: string, value: string) => readonly [string, string] | undefined,
): Break {
  return answers(operation, (response) => ({
    ...response,
    headers: response.headers.flatMap(([name, value]) => {
      const changed = change(name, value);
      return changed === undefined ? [] : [changed];
    }),
  }));
}

/** Sends another request in place of one for an operation; undefined leaves it as it is. */
export function requests(operation: string | undefined, change: (asked: Asked) => Asked | undefined): Break {
  return (sound) => (asked) =>
    sound(operation === undefined || asked.operation === operation ? (change(asked) ?? asked) : asked);
}

/** Takes a value that is beyond a bound, as if it were another. */
export function takes(operation: string, wrong: RegExp, right: string): Break {
  return requests(operation, (asked) =>
    wrong.test(asked.url) ? { ...asked, url: asked.url.replace(wrong, right) } : undefined,
  );
}

/** Refuses a value that keeps its bound. */
export function refuses(operation: string, matches: (asked: Asked) => boolean, retcode = '000-002'): Break {
  return (sound) => async (asked) =>
    asked.operation === operation && matches(asked) ? envelope(retcode) : sound(asked);
}

/** Takes a body that is wrong, as if it were another. */
export function mends(operation: string, change: (body: Json) => unknown): Break {
  return requests(operation, (asked) => {
    try {
      return { ...asked, body: JSON.stringify(change(JSON.parse(asked.body ?? ''))) };
    } catch {
      return undefined;
    }
  });
}

/** The value of a request's header Guid. */
export function guidOf({ headers: own }: Asked): string | undefined {
  return own.find(([name]) => name.toLowerCase() === 'guid')?.[1];
}

export function withGuid(asked: Asked, guid: string | undefined): Asked {
  const others = asked.headers.filter(([name]) => name.toLowerCase() !== 'guid');
  return { ...asked, headers: guid === undefined ? others : [...others, ['Guid', guid]] };
}

/** The GUID that an answer hands out. */
export function handedOut(response: WireResponse): string | undefined {
  return response.headers.find(([name]) => name === 'Set-GUID')?.[1].replace('JSESSIONID=', '');
}

/** A gateway that knows the GUID of each agent who is signed in. */
export function knowing(make: (sound: Answering, guids: ReadonlyMap<string, string>) => Answering): Break {
  return (sound) => {
    const guids = new Map<string, string>();
    return make(async (asked) => {
      const response = await sound(asked);
      const fresh = handedOut(response);
      if (asked.agentid !== undefined && fresh !== undefined) guids.set(asked.agentid, fresh);
      return response;
    }, guids);
  };
}

/** What becomes of the events that a poll brings; `again` polls once more. */
export function polls(make: () => (poll: () => Promise<WireResponse>, asked: Asked) => Promise<WireResponse>): Break {
  return (sound) => {
    const each = make();
    return (asked) => (asked.operation === 'getAgentEvent' ? each(() => sound(asked), asked) : sound(asked));
  };
}

/** Changes each event of a type that polls bring; of every type without one. */
export function events(type: string | undefined, change: (event: Json) => unknown): Break {
  return polls(() => async (poll) => {
    const response = await poll();
    const event = eventOf(response);
    if (event === undefined || (type !== undefined && event.eventType !== type)) return response;
    return { ...response, body: JSON.stringify({ ...bodyOf(response), event: change(event) }) };
  });
}
