import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readDescription } from '@ccgateway/conformance';
import { type FlowFile, type FlowWorld, readFlows, runFlow } from '@ccgateway/conformance/flows';
import { sampled } from '@ccgateway/testing/test-sets';
import { expect, test } from 'vitest';
import { createSimulator } from '../src/index.ts';
import { startSimulator } from '../src/node.ts';
import { inputsFor } from './flow-inputs.ts';

const flows = readFlows();
const { operations } = readDescription().model;
const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
const base = 'http://simulator.test/agentgateway/resource';

/** A simulator in this process that has what a flow needs; nothing leaves it. */
async function worldFor({ flow }: FlowFile): Promise<FlowWorld> {
  const simulator = createSimulator({ pollHold: 0, fetch: async () => Response.json({ message: '', retcode: '0' }) });
  const send = async (path: string, init: RequestInit) => {
    const response = await simulator.fetch(new Request(base + path, init));
    if (!response) throw new Error(`The simulator has no ${path}.`);
    return response;
  };
  return {
    inputs: await inputsFor(flow, (agentid) => simulator.do('ring', { agentid }), send),
    async call({ operationId, path, query, headers, body }) {
      const operation = operations.find(({ id }) => id === operationId);
      if (!operation) throw new Error(`There is no ${operationId}.`);
      const address = operation.path.replace(/{(\w+)}/g, (_, name: string) => path[name] ?? '');
      const search = new URLSearchParams(query).toString();
      const response = await send(address + (search && `?${search}`), {
        method: operation.method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      return response.json();
    },
    pause: async () => {},
  };
}

const named = flows.map((file) => [file.flow.workflowId, file] as const);

test.each(named)('the flow %s runs', async (_, file) => {
  expect(await runFlow(file, await worldFor(file))).toBeUndefined();
});

test.each(named.flatMap(([name, file]) => file.flow.steps.map(({ stepId }) => [name, stepId, file] as const)))(
  'the flow %s without an answer to %s is told with that step',
  async (_, stepId, file) => {
    const world = await worldFor(file);
    let current = '';
    const call: FlowWorld['call'] = async (given) => (current === stepId ? { retcode: '999-001' } : world.call(given));
    const steps = file.flow.steps.map((step) => ({
      ...step,
      // Set before the call of the step, by the value that the call asks for.
      parameters: [...(step.parameters ?? []), { name: 'step', in: 'header' as const, value: step.stepId }],
    }));
    const failure = await runFlow(
      { ...file, flow: { ...file.flow, steps } },
      {
        ...world,
        call: (given) => {
          current = given.headers.step ?? '';
          return call(given);
        },
      },
    );
    expect(failure?.step.stepId).toBe(stepId);
  },
);

// Each takes seconds, because Redocly waits between its tries of a step.
test.each(sampled(named, 6))('redocly respect runs the flow %s', async (name, { flow }) => {
  const simulator = await startSimulator({ httpPort: 0, pollHold: 0 });
  try {
    const host = `http://127.0.0.1:${simulator.http?.port}`;
    const server = `${host}/agentgateway/resource`;
    const ring = (agentid: string) =>
      fetch(`${host}/simulator/ring`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ agentid }),
      });
    const inputs = await inputsFor(flow, ring, (path, init) => fetch(server + path, init));
    const folder = dirname(createRequire(import.meta.url).resolve('@ccgateway/openapi/package.json'));
    const arguments_ = ['respect', join(folder, `workflows/${name}.arazzo.yaml`), '-S', `gateway=${server}`];
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [redocly, ...arguments_, '--input', JSON.stringify(inputs)],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' } },
    );
    expect(stdout + stderr).toMatch(new RegExp(`Steps: ${flow.steps.length} passed, ${flow.steps.length} total`));
  } finally {
    await simulator.close();
  }
});
