// The main module of the executable; the command of the package starts in bin/.
import v8 from 'node:v8';
import { main } from './main.ts';

// As in bin/ccgateway-simulator.mjs.
v8.setFlagsFromString('--semi-space-growth-factor=1');
v8.setFlagsFromString('--heap-growing-percent=25');
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
