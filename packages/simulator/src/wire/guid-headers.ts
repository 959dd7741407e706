import type { Session } from '../centre/session.ts';

/** The headers that carry a GUID, in the case that clients compare. */
export function setGuid({ guid }: Session): string[] {
  // The table of response headers lists Guid as well, and a client looks for it (third-party).
  return ['Set-GUID', `JSESSIONID=${guid}`, 'Guid', guid];
}
