import { build } from 'esbuild';
const r = await build({ stdin: { contents: `import { fold } from './calls/fold.ts'; console.log(fold)`, resolveDir: '/work/wt/c-calls/packages/client/src', loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: ['es2019'], write: false, conditions: ['source','module'] });
console.log(r.outputFiles[0].text);
