const masks: readonly (readonly [RegExp, string])[] = [
  // The name of the gateway stays, so that it can be seen which header it was.
  [/[\w-]+(?=\.AgentGateway\d)/g, '<guid>'],
  [/\b1\d{9}-\d+\b/g, '<callid>'],
  [/\b1[6-9]\d{11}\b/g, '<time>'],
  [/\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, '<time>'],
  [/(?<=, edition [\d-]+, )\d+\.\d s\b/g, '<seconds> s'],
  [/(?<="date": ")\d{4}-\d\d-\d\d/g, '<day>'],
  [/\b\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\b/g, '<time>'],
  [/\b(127\.0\.0\.1|localhost):\d+\b/g, '$1:<port>'],
];

/**
 * What a program prints, without what is different in each run: GUIDs, call IDs, times and ports. Lines end as in this
 * repository.
 */
export function masked(text: string): string {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n*$/, '\n');
  return masks.reduce((result, [what, mask]) => result.replaceAll(what, mask), lines);
}
