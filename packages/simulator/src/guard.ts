/** Where a request to the control interface came from and what it calls the address. */
export interface Origin {
  /** Address of the other end of the connection. */
  readonly remote: string | undefined;
  /** The header Host. */
  readonly host: string | undefined;
  /** The header Origin, which browsers send. */
  readonly origin: string | undefined;
}

/** Why the control interface does not answer a request, in one sentence; undefined when it does. */
export function objectionTo({ remote = '', host, origin }: Origin, fromAnywhere = false): string | undefined {
  if (!fromAnywhere) {
    if (!/^(127\.|::1$|::ffff:127\.)/.test(remote)) return 'The control interface answers this machine only.';
    // A page of somebody else whose name was made to mean this machine passes for one of the same origin.
    if (host !== undefined && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host))
      return 'The control interface answers to localhost or a loopback address only.';
  }
  const own = origin === undefined || (host !== undefined && origin.replace(/^https?:\/\//, '') === host);
  return own ? undefined : 'The control interface is not for pages of other origins.';
}
