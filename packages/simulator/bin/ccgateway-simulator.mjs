#!/usr/bin/env node
// Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(`Node ${process.versions.node} is too old for the simulator; it needs Node 24 or later.`);
  process.exitCode = 1;
} else {
  const { main } = await import('../src/cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
