import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Missing, type Setup } from '../stage.ts';

export const setup: Setup = (stage) => {
  stage.run = async (file) => {
    try {
      return (await promisify(execFile)('python3', [file])).stdout;
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      throw missing ? new Missing('this machine has no python3') : error;
    }
  };
};
