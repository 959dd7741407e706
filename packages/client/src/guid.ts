/**
 * Reads the GUID from the headers of an answer: Set-GUID, or Guid, which the documents list beside it. A name such as
 * `JSESSIONID=`, quotes and cookie attributes are not part of it. Of several GUIDs the last one counts.
 */
export function guidOf(response: Response): string | undefined {
  const { headers } = response;
  return plainGuid(headers.get('Set-GUID')) || plainGuid(headers.get('Guid'));
}

/** A GUID without name, quotes and attributes. */
export function plainGuid(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Headers of one name are joined by commas. A comma inside an expiry date is followed by words.
  const given = value
    .split(',')
    .map((one) =>
      one.replace(/;.*/s, '').replace(/^\s*"?\s*(JSESSIONID\s*=|[\w-]+\s*=(?=[\s"]*[^\s"=]))?[\s"]*|[\s"]*$/gi, ''),
    );
  return given.filter((one) => one && !/\s/.test(one)).pop();
}
