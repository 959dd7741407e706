import type { WireHeaders } from './exchange.ts';

/** The value of a header, whatever the case of its name. */
export function headerOf(headers: WireHeaders, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([one]) => one.toLowerCase() === wanted)?.[1];
}
