import type { Fault } from '../fault.ts';
import { answerFaults } from './answers.ts';
import { eventFaults } from './events.ts';
import { requestFaults } from './requests.ts';
import { resultFaults } from './results.ts';
import { retcodeFaults } from './retcodes.ts';
import { sessionFaults } from './sessions.ts';
import { wholeFaults } from './whole.ts';

/** Every mistake that the checks must find, each switched on alone. */
export const faults: readonly Fault[] = [
  ...answerFaults,
  ...retcodeFaults,
  ...resultFaults,
  ...sessionFaults,
  ...eventFaults,
  ...requestFaults,
  ...wholeFaults,
];
