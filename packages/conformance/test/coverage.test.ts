import { expect, test } from 'vitest';
import { contractOf } from '../src/contract/contract.ts';
import { CoverageCounter } from '../src/coverage/coverage.ts';
import { coverageTable } from '../src/coverage/table.ts';
import { readDescription } from '../src/description.ts';

const contract = contractOf(readDescription());
const base = 'https://gateway.test/agentgateway/resource';

test('what was seen is counted, what was not is listed with 0', () => {
  const counter = new CoverageCounter(contract);
  const headers: [string, string][] = [['Content-Type', 'application/json']];
  const event = { eventType: 'AgentState_Ready', workNo: '291', content: '' };
  counter.see({
    at: 0,
    request: { method: 'PUT', url: `${base}/voicecall/291/callinner`, headers, body: '{"called":"292"}' },
    response: { status: 200, headers, body: '{"message":"","retcode":"100-006"}' },
  });
  counter.see({
    at: 1,
    request: { method: 'GET', url: `${base}/agentevent/291`, headers },
    response: { status: 200, headers, body: JSON.stringify({ message: '', retcode: '0', event }) },
  });
  counter.see({ at: 2, request: { method: 'GET', url: 'https://elsewhere.test/agentevent/291', headers } });
  const { operations, parameters, retcodes, events, keywords } = counter.result();
  const seen = (items: readonly { id: string; times: number }[]) => items.filter(({ times }) => times > 0);
  expect(seen(operations)).toEqual(
    [
      { id: 'getAgentEvent', times: 1 },
      { id: 'callInner', times: 1 },
    ].sort((a, b) => order(a.id) - order(b.id)),
  );
  expect(operations).toHaveLength(contract.description.model.operations.length);
  expect(seen(parameters).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['callInner path.agentid', 'callInner body.called']),
  );
  expect(parameters).toContainEqual({ id: 'callInner body.caller', times: 0 });
  expect(seen(retcodes)).toEqual([{ id: '100-006', times: 1 }]);
  expect(seen(events)).toEqual([{ id: 'AgentState_Ready', times: 1 }]);
  expect(seen(keywords).map(({ id }) => id)).toContain('maxLength');
  expect(coverageTable(counter.result())).toMatch(/^retcodes +1 of +\d+$/m);
  expect(coverageTable(counter.result())).toMatch(/^operations not covered: (?!.*\bcallInner\b,).+$/m);
});

function order(id: string): number {
  return contract.description.model.operations.findIndex((operation) => operation.id === id);
}
