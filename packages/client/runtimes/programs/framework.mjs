// Holds a session in each way that a framework offers and prints the outcome.
import process from 'node:process';
import * as client from '@ccgateway/client';
import { exercise } from './proof.cjs';

const { baseUrl, framework } = JSON.parse(process.argv[2]);
const { ways } = await import(`./frameworks/${framework}.mjs`);
const reports = {};
for (const [way, hold] of Object.entries(ways)) {
  const session = new client.AgentSession({ baseUrl, agentid: '291', pollPause: 1 });
  try {
    reports[way] = await exercise(hold(session), client);
  } catch (error) {
    reports[way] = String(error);
    // A session that a proxy kept from signing out would go on polling.
    await session.signOut();
  }
}
console.log(JSON.stringify(reports));
