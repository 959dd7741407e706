import { action } from './action.ts';
import { integer } from './parameters.ts';

export interface ClockAction {
  readonly advance: number;
}

export const clock = action<ClockAction>({
  about: 'Advances the clock.',
  // A day exceeds the longest rest. The clock runs the timers of every second in between.
  needs: { advance: integer(0, 86_400_000, 'by how many milliseconds, at most a day') },
  takes: {},
  perform({ centre }, { advance }) {
    centre.clock.advance(advance);
    return { now: centre.clock.now() };
  },
});

export const reset = action<Record<never, never>>({
  about: 'Removes every agent and every call.',
  needs: {},
  takes: {},
  perform(gateway) {
    gateway.reset();
    return {};
  },
});
