// Milliseconds of processor time in which a fresh process reads the interface and makes what the simulator answers with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsOf } from '../../packages/simulator/src/operation.ts';
import { Router } from '../../packages/simulator/src/router.ts';
import { root } from '../../scripts/cli/paths.ts';

const before = process.cpuUsage();
new Router(operationsOf(JSON.parse(readFileSync(join(root, 'generated/wire.json'), 'utf8'))));
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1000);
