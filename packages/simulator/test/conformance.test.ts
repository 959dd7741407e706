import { runChecks } from '@ccgateway/conformance';
import { editions } from '@ccgateway/openapi/editions';
import { asked, quick } from '@ccgateway/testing/test-sets';
import { describe, expect, test } from 'vitest';
import { checkedSimulator } from './checked-simulator.ts';

// In npm test what each operation is for; in the set conformance all there is.
const only = asked === quick ? ['success/', 'session/', 'event/', 'answer/', 'request/'] : [''];
const edition = asked === quick ? editions.slice(0, 1) : editions;

describe.each(edition)('the simulator of edition %s', (edition) => {
  test.each([1, 2] as const)('keeps the contract under AUTHMODE %i', async (authmode) => {
    using target = checkedSimulator({ edition, authmode });
    const { findings, run, planned } = await runChecks(target, { edition, only });
    expect(findings).toEqual([]);
    expect([run, run]).toEqual([planned, Math.max(planned, 100)]);
  });
});
