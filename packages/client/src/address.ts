const whole = /^(https?:)?\/\/[^\s/?#\\@]+(\/[^\s?#\\]*)?$/i;
const path = /^(?![a-z][a-z\d+.-]*:|\/\/)[^\s?#\\]*$/i;

/**
 * Tells what is wrong with the address of a gateway. The sentence does not quote the address, because it may hold user
 * information with a password. fetch would refuse it with a message that shows the password.
 *
 * @param alone whether a path alone is enough, as it is in a page
 */
export function complaintAbout(baseUrl: unknown, alone: boolean): string | undefined {
  const usable = typeof baseUrl === 'string' && (whole.test(baseUrl) ? parses(baseUrl) : alone && path.test(baseUrl));
  if (usable) return undefined;
  return `baseUrl must be an http or https address without user information, query and fragment${
    alone ? ', or a path' : ''
  }.`;
}

/** Whether host and port are valid. */
function parses(baseUrl: string): boolean {
  try {
    return typeof URL !== 'function' || !!new URL(baseUrl, 'http://localhost');
  } catch {
    return false;
  }
}
