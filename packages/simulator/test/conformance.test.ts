import { describe } from 'vitest';
import { testOperations } from '../../conformance/test/suite/operations.ts';
import { testRequests } from '../../conformance/test/suite/requests.ts';
import { simulatorTarget } from './simulator-target.ts';

describe('the simulator', () => {
  testOperations(simulatorTarget);
  testRequests(simulatorTarget);
});
