import type { Entry, SessionState } from '../sharing.ts';

/** A session as one tab tells it to another. */
export interface Told extends SessionState {
  /** Names the sign-in, in all tabs. */
  readonly epoch: string;
  readonly agentid: string;
  readonly guid: string | undefined;
  /** How many changes the leader has told since the sign-in. */
  readonly number: number;
}

/** What tabs tell each other. None of it holds a password. */
export type Word =
  /** The leader: all that it knows. It is busy until it knows whether there is a session. */
  | {
      readonly say: 'all';
      readonly busy: boolean;
      /** Sign-ins that are over. */
      readonly ended: readonly string[];
      readonly shared?: Told;
    }
  /** The leader: the next change. */
  | { readonly say: 'entry'; readonly epoch: string; readonly number: number; readonly entry: Entry }
  /** The leader: the GUID from now on. A follower: a GUID that the gateway answered in place of the former one. */
  | { readonly say: 'guid'; readonly epoch: string; readonly guid: string; readonly former: string | undefined }
  /** A follower, to a leader without a session: one to go on with. */
  | { readonly say: 'offer'; readonly shared: Told }
  /** A follower: what it asked of the gateway, or was answered. */
  | { readonly say: 'propose'; readonly epoch: string; readonly entry: Entry }
  /** Any tab: the agent signed out here. */
  | { readonly say: 'ended'; readonly epoch: string };
