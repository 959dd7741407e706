import type { WireHeaders } from './exchange.ts';

/** The value of a header, whatever the case of its name. */
export function headerOf(headers: WireHeaders, name: string): string | undefined {
  const wanted = name.toLowerCase();
  // The length is asked first because it is cheap.
  return headers.find(([one]) => one.length === wanted.length && one.toLowerCase() === wanted)?.[1];
}
