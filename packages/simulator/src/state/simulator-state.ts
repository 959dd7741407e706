import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { StateError } from '../centre/known.ts';
import { schemaErrorText } from '../control/schema-error.ts';
import type { Fault } from '../wire/faults.ts';
import type { SimulatedGateway } from '../wire/gateway.ts';
import type { Settling } from '../wire/settling.ts';
import { type CentreState, loadCentre, saveCentre } from './centre-state.ts';
import { stateFormat, stateSchema, stateVersion } from './schema.ts';

/** Everything that a simulator remembers, as JSON. It holds GUIDs and passwords. */
export interface SimulatorState {
  readonly format: typeof stateFormat;
  readonly version: typeof stateVersion;
  readonly edition: string;
  /** What is not in it, in sentences. */
  readonly left: readonly string[];
  readonly centre: CentreState;
  readonly faults: readonly Fault[];
  readonly settling: ReturnType<Settling['save']>;
}

const left = [
  'Polls that are held and requests that a fault delays: their clients ask again.',
  'Since when pushes of events fail: the time until the agent is signed out begins anew.',
  'Scenarios and days that play, and what agents who work by themselves were about to do: the options of the next start begin them anew.',
  'Counters of /metrics and the log of requests and events.',
];

/** The state of a simulator. */
export function saveState(gateway: SimulatedGateway): SimulatorState {
  const { edition, centre, faults, settling } = gateway;
  const rest = { faults: faults.list(), settling: settling.save() };
  return {
    format: stateFormat,
    version: stateVersion,
    edition,
    left,
    centre: saveCentre(centre),
    ...(JSON.parse(JSON.stringify(rest)) as typeof rest),
  };
}

/** Reads a state for a simulator. Throws a StateError for one that it cannot load; the simulator is as it was. */
export function readState(gateway: SimulatedGateway, given: unknown): SimulatorState {
  const state = checked(given);
  if (state.edition !== gateway.edition)
    throw new StateError(
      `The state is of edition ${state.edition}, and ${gateway.edition} is answered here; choose it with --edition.`,
    );
  const copy = gateway.newCentre();
  try {
    loadCentre(copy, structuredClone(state.centre));
  } finally {
    copy.close();
  }
  return state;
}

/** Brings a state that was read into a simulator that has nothing. */
export function bringState(gateway: SimulatedGateway, { centre, faults, settling }: SimulatorState): void {
  // A reset brings the same one again.
  loadCentre(gateway.centre, structuredClone(centre));
  for (const fault of faults) gateway.faults.add(fault);
  gateway.settling.load(settling);
}

/** Puts a state in the place of what a simulator has. Throws a StateError, and changes nothing then. */
export function putState(gateway: SimulatedGateway, given: unknown): void {
  const state = readState(gateway, given);
  gateway.reset({ empty: true });
  bringState(gateway, state);
}

function checked(given: unknown): SimulatorState {
  const { format, version } = (given ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== stateFormat)
    throw new StateError('It is no state of a simulator; take one from GET /simulator/state or from --state.');
  if (version !== stateVersion)
    throw new StateError(
      `The state has version ${String(version).slice(0, 20)}, and this simulator reads version ${stateVersion} alone.`,
    );
  const validate = new Ajv2020({ strict: false, verbose: true }).compile(stateSchema);
  if (validate(given)) return given as unknown as SimulatorState;
  const error = validate.errors?.[0] as ErrorObject;
  const place = error.instancePath.slice(1).replaceAll('/', '.') || 'the whole';
  throw new StateError(`The state is broken: ${place.slice(0, 100)} ${schemaErrorText(error)}.`);
}
