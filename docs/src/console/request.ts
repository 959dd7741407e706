/** What the console of a page knows of its operation. */
export interface ConsoleOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly needsGuid: boolean;
  readonly file: boolean;
  readonly contentType: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly place: 'path' | 'query';
    readonly required: boolean;
  }[];
}

/** What the reader filled in. */
export interface Filled {
  readonly address: string;
  /** Values by parameter; an empty one leaves an optional parameter out. */
  readonly values: Readonly<Record<string, string>>;
  /** JSON, or empty for no body. */
  readonly body: string;
}

/** A request that can be sent. */
export interface ConsoleRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Why a request cannot be made, as the key of a text and the values in it. */
export interface Problem {
  readonly problem:
    | 'console.problem.address'
    | 'console.problem.missing'
    | 'console.problem.body'
    | 'console.problem.getBody';
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The address of a gateway as calls use it, without a slash at its end; undefined unless it is an http or https address
 * without user information, query and fragment.
 */
export function baseOf(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** The request that the reader filled in, with the GUID of the session if there is one. */
export function requestOf(
  operation: ConsoleOperation,
  filled: Filled,
  guid: string | undefined,
): ConsoleRequest | Problem {
  const base = baseOf(filled.address);
  if (base === undefined) return { problem: 'console.problem.address', values: {} };
  const valueFor = (name: string) => filled.values[name] ?? '';
  for (const { name, place, required } of operation.parameters) {
    // A segment of dots would lead to another address.
    const unusable = place === 'path' ? /^\.{0,2}$/.test(valueFor(name)) : required && valueFor(name) === '';
    if (unusable) return { problem: 'console.problem.missing', values: { name } };
  }
  const body = filled.body.trim();
  if (body !== '') {
    if (operation.method === 'GET') return { problem: 'console.problem.getBody', values: {} };
    const fault = faultOf(body);
    if (fault !== undefined) return { problem: 'console.problem.body', values: { fault } };
  }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueFor(name)));
  const query = operation.parameters
    .filter(({ name, place }) => place === 'query' && valueFor(name) !== '')
    .map(({ name }) => `${encodeURIComponent(name)}=${encodeURIComponent(valueFor(name))}`);
  return {
    url: `${base}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    method: operation.method,
    headers: {
      'Content-Type': operation.contentType,
      ...(operation.needsGuid && guid !== undefined && { Guid: guid }),
    },
    ...(body !== '' && { body }),
  };
}

function faultOf(json: string): string | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
