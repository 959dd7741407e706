import { isIP } from 'node:net';

/** Where a request to the control interface came from and what it calls the address. */
export interface ControlCaller {
  /** Address of the other end of the connection. */
  readonly remote: string | undefined;
  /** The header Host. */
  readonly host: string | undefined;
  /** The header Origin, which browsers send. */
  readonly origin: string | undefined;
}

/** Who may use the control interface beside this machine, and by which names. */
export interface ControlAccess {
  readonly fromAnywhere?: boolean | undefined;
  /** Host names by which it may be called beside those of loopback. */
  readonly hosts?: readonly string[];
}

/** Why the control interface does not answer a request, in one sentence; undefined when it does. */
export function accessRefusal(
  { remote = '', host, origin }: ControlCaller,
  { fromAnywhere = false, hosts = [] }: ControlAccess = {},
): string | undefined {
  if (!fromAnywhere && !/^(127\.|::1$|::ffff:127\.)/.test(remote))
    return 'The control interface answers this machine only; --control-from-anywhere lets others in.';
  // A page of somebody else whose name was made to mean this machine passes for one of the same origin. A name is
  // needed for that, so addresses are safe.
  if (host !== undefined) {
    const name = host
      .replace(/:\d*$/, '')
      .replace(/^\[(.*)\]$/, '$1')
      .toLowerCase();
    const known = /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(name) || hosts.some((own) => own.toLowerCase() === name);
    if (!known && !(fromAnywhere && isIP(name) !== 0))
      return 'The control interface answers to loopback and the --host only; --control-host adds a name.';
  }
  const own = origin === undefined || (host !== undefined && origin.replace(/^https?:\/\//, '') === host);
  return own ? undefined : 'The control interface is not for pages of other origins.';
}
