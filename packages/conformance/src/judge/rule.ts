import type { Contract } from '../contract/contract.ts';
import type { Finding } from '../kit/finding.ts';
import type { Seen } from './seen.ts';

/** What a rule says of an exchange; the judge adds the operation, the place and how to reproduce it. */
export interface Remark extends Pick<Finding, 'part' | 'came' | 'expected' | 'source'> {
  /** Identifier of the rule that is broken. */
  readonly check: string;
  /** `client` for what the request does. */
  readonly about: 'gateway' | 'client';
}

export type Tell = (remark: Remark) => void;

/** Looks at the exchanges one after the other; may remember what it saw. */
export interface Watch {
  see(seen: Seen, tell: Tell): void;
  end?(tell: Tell): void;
}

/** A part of the contract that exchanges alone can break. One rule a file. */
export interface Rule {
  /** Identifiers of what it can find, with a sentence each. */
  readonly checks: Readonly<Record<string, string>>;
  readonly start: (contract: Contract) => Watch;
}
