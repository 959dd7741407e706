import type { Setup } from '../stage.ts';
import { customerCalls, startWithWorld } from '../world.ts';

export const setup: Setup = async (stage) => {
  await startWithWorld(stage, { login: customerCalls });
};
