#!/usr/bin/env node
// Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
import module from 'node:module';
import v8 from 'node:v8';

const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(`Node ${process.versions.node} is too old for the simulator; it needs Node 24 or later.`);
  process.exitCode = 1;
} else {
  // Left to itself V8 takes a quarter more memory and grows for long; this costs a twentieth of an answer's time.
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  v8.setFlagsFromString('--heap-growing-percent=25');
  // From the second start on, nothing is parsed or stripped of its types again.
  module.enableCompileCache();
  const { main } = await import('../src/host/cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
