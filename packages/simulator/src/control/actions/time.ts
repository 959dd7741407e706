import type { ClockState } from '../../centre/clock.ts';
import type { OwnTimers } from '../../centre/own-timers.ts';
import { ActionError, action } from './action.ts';
import { flag, integer } from './parameters.ts';

export interface ClockAction {
  readonly advance?: number;
  readonly pause?: boolean;
  readonly resume?: boolean;
}

export const clock = action<ClockAction>({
  about:
    'Pauses the clock, advances it, lets it go on; in this order, where several are asked for. Answers when all that was due has happened.',
  needs: {},
  takes: {
    // A day exceeds the longest rest. The clock runs the timers of every second in between.
    advance: integer(0, 86_400_000, 'by how many milliseconds, at most a day'),
    pause: flag('the clock stands until it is advanced or goes on'),
    resume: flag('the clock goes on from where it stands'),
  },
  perform({ centre: { clock } }, asked) {
    begin(clock, asked);
    clock.advance(asked.advance ?? 0);
    return end(clock, asked);
  },
  async inTurns({ centre: { clock } }, asked) {
    if (clock.state === 'advancing')
      throw new ActionError('The clock is being advanced; ask again when that is answered, or GET /simulator/clock.');
    begin(clock, asked);
    await clock.advanceInTurns(asked.advance ?? 0);
    return end(clock, asked);
  },
});

export interface ResetAction {
  readonly empty?: boolean;
}

export const reset = action<ResetAction>({
  about:
    'Brings back the state after the start: its scenarios begin anew, and everything else is gone; the same GUIDs and IDs follow. The clock is as at the start, faults are gone.',
  needs: {},
  takes: { empty: flag('leaves out what was there after the start: nobody and nothing, and no scenario plays') },
  perform(gateway, { empty = false }) {
    gateway.reset({ empty });
    return {};
  },
});

/** The time of the clock and what it does. */
export function seenOf(clock: OwnTimers): { readonly now: number; readonly state: ClockState } {
  return { now: clock.now(), state: clock.state };
}

function begin(clock: OwnTimers, { pause, resume }: ClockAction): void {
  if (pause && resume) throw new ActionError('The clock cannot both stand and go on; leave out pause or resume.');
  if (pause) clock.pause();
}

function end(clock: OwnTimers, { resume }: ClockAction): object {
  if (resume) clock.resume();
  return seenOf(clock);
}
