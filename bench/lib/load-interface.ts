// Milliseconds of processor time that a fresh process needs to read the interface and build the simulator's answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Addresses } from '../../packages/simulator/src/wire/addresses.ts';
import { operationsOf } from '../../packages/simulator/src/wire/operation.ts';
import { root } from '../../scripts/cli/paths.ts';

const before = process.cpuUsage();
const wire = JSON.parse(readFileSync(join(root, 'generated/wire.json'), 'utf8'));
new Addresses(wire, operationsOf(wire), true);
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1000);
