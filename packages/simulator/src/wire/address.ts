import type { LegacyBehaviour, SharedBehaviour } from './legacy/behaviour.ts';
import type { Older } from './older-form.ts';
import type { AnyOperation } from './operation.ts';

/** An address below the base path that a request may have, and what it leads to. */
export interface Address {
  readonly method: string;
  /** The words of the path; a parameter stands in braces. */
  readonly segments: readonly string[];
  readonly target: Target;
}

/** What an address leads to. */
export type Target = Answered | Known;

/** An address that is answered. */
export interface Answered {
  readonly operation: AnyOperation;
  /** What of a request to the address is written otherwise than the operation is described. */
  readonly older?: Older;
  /** How it is answered, where the description does not have the operation. */
  readonly behaviour?: LegacyBehaviour | undefined;
  /** How it is answered, where its address names no agent. */
  readonly shared?: SharedBehaviour | undefined;
}

/** An address that gateways have and this one does not answer. */
export interface Known {
  /** A sentence for the log and X-Simulator-Reason. */
  readonly why: string;
}
