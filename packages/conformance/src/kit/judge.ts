import type { Description } from '../description.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';

export interface JudgeOptions {
  /** The published description by default. */
  readonly description?: Description;
  /** Edition of the documents; by default the description's baseline. */
  readonly edition?: string;
  /** Base address of the interface; by default whatever ends in the documented base path. */
  readonly baseUrl?: string;
  /** Whose requests are judged: of a recorded client (default), or of this package. */
  readonly requests?: 'client' | 'harness';
}

/** Judges exchanges in the order in which they happened. */
export interface Judge {
  judge(exchange: Exchange): readonly Finding[];
  /** What can be said after the last exchange only. */
  end(): readonly Finding[];
}
