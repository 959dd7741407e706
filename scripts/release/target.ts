import type { Finding } from './finding.ts';
import type { Identity } from './identity.ts';
import type { Step } from './plan.ts';
import type { Registries } from './registries.ts';

/** What a release works with. */
export interface Release {
  /** Root of the repository. */
  readonly root: string;
  readonly identity: Identity;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly registries: Registries;
  /** Called with the name of each step that begins. */
  readonly step: (name: string) => void;
}

/** One kind of artefact: how it is made, what may be wrong with it, and where it goes. */
export interface Target {
  readonly name: string;
  /**
   * Builds the artefacts into a folder that is there already, and uses them in a fresh project. Throws a Problem if that
   * does not work.
   *
   * @param into the folder of all targets; the artefacts go into the folder of this one, SBOMs into `sbom`
   * @returns what could not be proved here
   */
  make(release: Release, into: string): Promise<readonly Finding[]>;
  /** Looks at the artefacts that lie in the folder of all targets. */
  inspect(release: Release, from: string): Promise<readonly Finding[]>;
  /** What is to be published, in its order. */
  steps(release: Release, from: string): Promise<readonly Step[]>;
}
