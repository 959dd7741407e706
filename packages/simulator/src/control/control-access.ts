import { isIP } from 'node:net';

/** Origin of a request to the control interface, and the host that it names. */
export interface ControlCaller {
  /** Address of the other end of the connection. */
  readonly remote: string | undefined;
  /** The header Host. */
  readonly host: string | undefined;
  /** The header Origin, which browsers send. */
  readonly origin: string | undefined;
}

/** Access to the control interface beyond loopback. */
export interface ControlAccess {
  readonly fromAnywhere?: boolean | undefined;
  /** Host names by which it may be called beside those of loopback. */
  readonly hosts?: readonly string[];
}

/** Why the control interface refuses a request, in one sentence; undefined if it answers. */
export function accessRefusal(
  { remote = '', host, origin }: ControlCaller,
  { fromAnywhere = false, hosts = [] }: ControlAccess = {},
): string | undefined {
  if (!fromAnywhere && !/^(127\.|::1$|::ffff:127\.)/.test(remote))
    return 'The control interface answers this machine only; --control-from-anywhere lets others in.';
  // DNS rebinding: a foreign page whose name resolves to this machine passes for one of the same origin. It needs a
  // name, so IP addresses are safe.
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
