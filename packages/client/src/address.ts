/**
 * Whether calls can go to the address of a gateway. An address with user information is refused here, because fetch would
 * refuse it with a message that shows the password.
 *
 * @param alone whether a path alone is enough, as it is in a page
 */
export function isUsable(baseUrl: unknown, alone: boolean): boolean {
  try {
    return (
      typeof baseUrl === 'string' &&
      // A backslash is a slash to a URL, and a third slash is skipped.
      /^(?!.*:\/{3})[^\s\\?#]*$/.test(baseUrl) &&
      /^https?:\/\/[^/@]+\//.test(new URL(baseUrl, alone ? 'http://page' : undefined).href)
    );
  } catch {
    return false;
  }
}
