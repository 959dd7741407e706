// For runtimes that load modules from node_modules: prints the report of the proof.

import process from 'node:process';
import * as client from '@ccgateway/client';
import { prove } from './proof.cjs';

console.log(JSON.stringify(await prove(client, JSON.parse(process.argv[2]))));
