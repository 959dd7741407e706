import type { Level } from './change.ts';

/** Numbers of a version; a part after the numbers, such as -beta, does not count. */
export function numbersOf(version: string): readonly [number, number, number] {
  const [, major = '0', minor = '0', patch = '0'] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return [Number(major), Number(minor), Number(patch)];
}

/** Whether the one version comes before the other one. */
export function isBefore(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * The lowest version that may follow with a change of this level. Below 1.0.0 a major change raises the middle number, and
 * every other one the last number.
 */
export function versionAfter(version: string, level: Level): string {
  const [major, minor, patch] = numbersOf(version);
  if (major === 0) return level === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
