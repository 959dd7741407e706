import type { Call } from './call.ts';

/** Makes the samples of one language. Each runs as it is printed, with the GUID of the sign-in in the environment. */
export interface Maker {
  /** The language, as readers choose it. */
  readonly label: string;
  /** The name of the language for colouring. */
  readonly lang: string;
  /** The sample of a call; undefined if the language cannot send the call. */
  make(call: Call): string | undefined;
}
