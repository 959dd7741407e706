import type { Random } from '../centre/random.ts';

/** A time around a mean, as times between independent happenings are; never above five times the mean. */
export function around(random: Random, mean: number): number {
  return Math.round(Math.min(5, -Math.log(1 - random.next())) * mean);
}

/** A time from half of a mean to one and a half of it, as habits are. */
export function about(random: Random, mean: number): number {
  return Math.round((0.5 + random.next()) * mean);
}

/** A generator of its own for one robot or queue: nobody's draws depend on what others do. */
export function seedFor(seed: number, name: string): number {
  let mixed = seed >>> 0;
  for (const character of name)
    mixed = (Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193) ^ 0x9e3779b9) >>> 0;
  return mixed;
}
