export { setup } from '../vitest-run.ts';
