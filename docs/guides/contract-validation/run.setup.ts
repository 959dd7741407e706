import { usePrintedNode } from '../authority.ts';
import type { Setup } from '../stage.ts';

export const setup: Setup = async (stage) => {
  await stage.start();
  usePrintedNode(stage);
};
