// Writes the report to a file, since jest keeps the output to itself.
const { writeFileSync } = require('node:fs');
const client = require('@ccgateway/client');
const { prove } = require('../proof.cjs');

const { PROOF_ADDRESSES, PROOF_FETCH, PROOF_REPORT } = process.env;
const fetches = { node: () => globalThis.nodeFetch, 'node-fetch': () => require('node-fetch') };

test('the proof', async () => {
  expect(typeof fetch).toBe('undefined');
  const report = await prove(client, JSON.parse(PROOF_ADDRESSES), fetches[PROOF_FETCH]());
  writeFileSync(PROOF_REPORT, JSON.stringify(report));
});
