import { availableParallelism, cpus, loadavg } from 'node:os';

const loadBefore = loadavg()[0] ?? Number.NaN;

/** Day, machine and prior load of a measurement; times mean nothing without these. */
export function measuredOn(): string {
  const day = new Date().toISOString().slice(0, 10);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const cores = `${availableParallelism()} cores of ${model}`;
  const load = process.platform === 'win32' ? '' : `, load average ${loadBefore.toFixed(1)} before`;
  return `Measured ${day} on ${process.platform} ${process.arch}, ${cores}, Node ${process.versions.node}${load}.`;
}
