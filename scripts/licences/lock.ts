import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './elsewhere.ts';

interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lock file of npm, as far as it says what brings what along. */
export class Lock {
  private readonly entries: Readonly<Record<string, Entry>>;

  constructor(root: string) {
    this.entries = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  }

  /** One package, as the root finds it. */
  part(name: string): Part {
    return this.partAt(name, this.place('', name));
  }

  /** Packages and all that they bring along, each once and in order. */
  closure(names: readonly string[]): Part[] {
    const found = new Map<string, Part>();
    const visit = (from: string, name: string): void => {
      const place = this.place(from, name);
      if (found.has(place)) return;
      found.set(place, this.partAt(name, place));
      const { dependencies = {}, optionalDependencies = {} } = this.entries[place] as Entry;
      for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(place, next);
    };
    for (const name of names) visit('', name);
    return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  private partAt(name: string, place: string): Part {
    const { version, license } = this.entries[place] as Entry;
    return { name, version, licence: license };
  }

  /** Where Node finds a package that is named in a folder: there, or in one around it. */
  private place(from: string, name: string): string {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
      if (this.entries[place] !== undefined) return place;
      if (at === '') throw new Error(`package-lock.json has no ${name}, which ${from || 'a package'} brings along.`);
    }
  }
}
