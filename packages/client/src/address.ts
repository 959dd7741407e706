const whole = /^(https?:)?\/\/[^\s/?#\\@]+(\/[^\s?#\\]*)?$/i;
const path = /^(?![a-z][a-z\d+.-]*:|\/\/)[^\s?#\\]*$/i;

/**
 * What is wrong with the address of a gateway. The sentence does not quote it: user information may be in it, which
 * fetch refuses with a message that shows the password.
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

/** Whether host and port can be understood. */
function parses(baseUrl: string): boolean {
  try {
    return typeof URL !== 'function' || !!new URL(baseUrl, 'http://localhost');
  } catch {
    return false;
  }
}
