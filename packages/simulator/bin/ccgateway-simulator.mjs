#!/usr/bin/env node
// Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
import module from 'node:module';

const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(`Node ${process.versions.node} is too old for the simulator; it needs Node 24 or later.`);
  process.exitCode = 1;
} else {
  // From the second start on, nothing is parsed or stripped of its types again.
  module.enableCompileCache();
  const { main } = await import('../src/cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
