import { ActionError, action } from './action.ts';

export interface Play {
  readonly text: string;
}

export const play = action<Play>({
  about:
    'Plays a scenario from now on, beside those that play already: single steps, or a whole day. What it cannot do is told on the standard error and in the log of the simulator.',
  needs: {
    text: { type: 'string', minLength: 1, maxLength: 200_000, description: 'the scenario, as YAML or JSON' },
  },
  takes: {},
  perform(gateway, { text }) {
    if (gateway.player === undefined)
      throw new ActionError('Scenarios are read by the command and by startSimulator only; do the steps instead.');
    const problem = gateway.player(text);
    if (problem !== undefined) throw new ActionError(problem);
    return {};
  },
});

export const stop = action<Record<never, never>>({
  about: 'Ends every scenario that plays: no further step, no further customer of a day. Agents go on working.',
  needs: {},
  takes: {},
  perform(gateway) {
    gateway.stopPlaying();
    return {};
  },
});
