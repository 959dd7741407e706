import { refused } from './wire.ts';

/** Reasons that several parts give. */

export const notSignedIn = refused('100-006', 'The agent is not signed in; login or forceLogin signs in.');

export const takenOver = refused('000-003', 'Somebody else has signed the agent in by force; sign in again.');
