import type { Model } from '../../../model/model.ts';
import type { Topic } from '../vector.ts';
import { calls } from './calls.ts';
import { deliveries } from './delivery.ts';
import { ends } from './ends.ts';
import { signIns } from './sign-in.ts';

/** stories.json: rules of a session in time, none of them of one page. Throws if a story names an operation there is not. */
export function stories(model: Model): Topic {
  const vectors = [...signIns, ...deliveries, ...ends, ...calls];
  const known = new Set(model.operations.map(({ id }) => id));
  for (const { id, gateway } of vectors)
    for (const operation of Object.keys(gateway))
      if (!known.has(operation)) throw new Error(`${id}: there is no operation ${operation}.`);
  return {
    topic: 'stories',
    about:
      'Sessions at a clock that the runner moves: what is sent and when, and what becomes of the session. An operation ' +
      'without a script answers a success without a result; the last answer of a script is repeated.',
    axes: ['style'],
    vectors,
  };
}
