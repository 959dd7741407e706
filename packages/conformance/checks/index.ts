import type { Maker } from '../src/run/per-operation.ts';
import { auth } from './auth.ts';
import { body } from './body.ts';
import { bounds } from './bounds.ts';
import { encoding } from './encoding.ts';
import { caused, polling } from './event.ts';
import { flows } from './flow.ts';
import { idempotent } from './idempotent.ts';
import { method } from './method.ts';
import { push } from './push.ts';
import { retcode } from './retcode.ts';
import { session } from './session.ts';
import { success } from './success.ts';
import { tolerance } from './tolerance.ts';

/** All active checks, in the order in which they run. */
export const makers: readonly Maker[] = [
  success,
  session,
  auth,
  method,
  bounds,
  body,
  tolerance,
  retcode,
  caused,
  polling,
  idempotent,
  encoding,
  push,
  flows,
];
