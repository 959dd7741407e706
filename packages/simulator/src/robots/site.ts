import type { Centre } from '../centre/centre.ts';
import type { AllBehaviours } from '../wire/behaviour.ts';

/** What of a gateway those who work by themselves need: its centre, and how its operations behave. */
export interface Site {
  readonly centre: Centre;
  readonly edition: string;
  readonly behaviours: AllBehaviours;
  /** How often everything was stopped, by which a day that was stopped meanwhile is known. */
  readonly stops: number;
}
