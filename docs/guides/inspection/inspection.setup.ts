import type { Setup } from '../stage.ts';
import { Colleague, customerCalls } from '../world.ts';

/** Agent 291 talks with a customer. */
export const setup: Setup = async (stage) => {
  const { simulator } = await stage.start({ edition: 'latest' });
  const agent = new Colleague(simulator, '291');
  await agent.signIn();
  customerCalls(simulator);
  await agent.answer();
};
