import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant; undefined if none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((one) => ({ one, far: distance(name, one) })).sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best !== undefined && best.far <= Math.max(2, name.length / 3) ? best.one : undefined;
}
