import type { Maker } from '../src/run/per-operation.ts';
import { body } from './body.ts';
import { bounds } from './bounds.ts';
import { success } from './success.ts';

/** All active checks, in the order in which they run. */
export const makers: readonly Maker[] = [success, bounds, body];
