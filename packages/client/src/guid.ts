/**
 * The GUID in the headers of an answer: in Set-GUID, or in Guid, which the documents list beside it. What decorates it
 * is no part of it: a name such as `JSESSIONID=`, quotes, the attributes of a cookie. Of several the last one counts.
 */
export function guidOf(response: Response): string | undefined {
  const { headers } = response;
  return plainGuid(headers.get('Set-GUID')) ?? plainGuid(headers.get('Guid'));
}

/** A GUID without what decorates it. */
export function plainGuid(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Headers of one name come joined by commas; a comma within an expiry date is followed by words.
  const given = value
    .split(',')
    .map((one) =>
      one.replace(/;.*/s, '').replace(/^\s*"?\s*(JSESSIONID\s*=|[\w-]+\s*=(?=[\s"]*[^\s"=]))?[\s"]*|[\s"]*$/gi, ''),
    );
  return given.filter((one) => one && !/\s/.test(one)).pop();
}
