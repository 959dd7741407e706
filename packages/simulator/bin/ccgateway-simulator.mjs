#!/usr/bin/env node
// Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
import module from 'node:module';
import v8 from 'node:v8';

const command = '../src/host/main.ts';
// Node 20 cannot run the sources, which the package does not have.
const oldest = command.endsWith('.ts') ? 24 : 20;

const [major] = process.versions.node.split('.');
if (Number(major) < oldest) {
  console.error(`Node ${process.versions.node} is too old for the simulator; it needs Node ${oldest} or later.`);
  process.exitCode = 1;
} else {
  // Left to itself V8 takes a quarter more memory and grows for long; this costs a twentieth of an answer's time.
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  v8.setFlagsFromString('--heap-growing-percent=25');
  // From the second start on, nothing is parsed or stripped of its types again. Node 20 has no such cache.
  module.enableCompileCache?.();
  const { main } = await import(command);
  process.exitCode = await main(process.argv.slice(2));
}
