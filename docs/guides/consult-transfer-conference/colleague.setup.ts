import type { Setup } from '../stage.ts';
import { Colleague, customerCalls, startWithWorld } from '../world.ts';

export const setup: Setup = async (stage) => {
  let colleague: Colleague | undefined;
  const answers = () => colleague?.answer();
  const { simulator } = await startWithWorld(stage, { login: customerCalls, innerHelp: answers, transfer: answers });
  colleague = new Colleague(simulator, '292');
  await colleague.signIn();
};
