// The oldest tools with which the package works, on the packed tarball as a user installs it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consumer } from '../test/package/consumer.ts';
import { program, report } from '../test/package/program.ts';
import { createProject, type Project } from '../test/package/project.ts';
import { startStubGateway } from '../test/package/stub-gateway.ts';
import { installed, pinned } from './install.ts';
import { run } from './run.ts';

let project: Project;
beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project?.remove());

const nameOf = (pin: string) => pinned(pin).replace(/^npm:/, '');

describe(`${nameOf('typescript-5.0')} reads the declarations, nothing skipped, with the library of ES2019`, () => {
  test.for([
    ['nodenext', { module: 'nodenext' }, ['esm.mts', 'cjs.cts']],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, ['bundled.ts']],
    ['node10', { module: 'commonjs', moduleResolution: 'node10' }, ['old.ts']],
  ] as const)('as %s', async ([mode, options, files], { signal }) => {
    for (const file of files) await writeFile(join(project.folder, file), consumer);
    const compilerOptions = {
      ...options,
      target: 'es2019',
      lib: ['es2019', 'dom'],
      types: [],
      strict: true,
      noEmit: true,
    };
    const config = join(project.folder, `${mode}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files }));
    expect(await run(process.execPath, [installed('typescript-5.0/lib/tsc.js'), '--project', config], signal)).toBe('');
  });
});

describe(`${nameOf('webpack-4')} bundles the main entry and a subpath`, () => {
  test.for([
    [
      'an ES module',
      'module.js',
      "import * as client from '@ccgateway/client'; import * as checks from '@ccgateway/client/checks';",
      {},
    ],
    [
      'CommonJS',
      'common.js',
      "const client = require('@ccgateway/client'); const checks = require('@ccgateway/client/checks.cjs');",
      // Otherwise webpack takes the ES module for require too.
      { mainFields: ['main'] },
    ],
  ] as const)('as %s, and the bundle works', async ([_, name, head, resolve], { signal }) => {
    const print = 'run(client, checks, process.argv[2]).then((answer) => console.log(JSON.stringify(answer)));';
    await writeFile(join(project.folder, name), head + program + print);
    const output = { path: project.folder, filename: `bundled-${name}` };
    const options = {
      mode: 'production',
      target: 'node',
      context: project.folder,
      entry: `./${name}`,
      output,
      resolve,
    };
    const complaints = await run(process.execPath, ['programs/webpack.cjs', JSON.stringify(options)], signal);
    expect(JSON.parse(complaints)).toEqual([]);
    const stub = await startStubGateway();
    try {
      const bundle = join(project.folder, output.filename);
      expect(JSON.parse(await run(process.execPath, [bundle, stub.baseUrl], signal))).toEqual(report);
    } finally {
      await stub.close();
    }
  });
});
