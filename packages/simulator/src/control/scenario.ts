import { type Day, daySchema } from '../robots/day.ts';
import type { SimulatedGateway } from '../wire/gateway.ts';
import { ActionError, type ActionName, type Actions, actionSchemas, perform } from './actions/index.ts';
import type { AgentAnswer } from './as-agent.ts';
import { FileError, readYaml } from './yaml-file.ts';

/** One action, and how many milliseconds after the step before. */
export type Step = { readonly after?: number } & { readonly [Name in ActionName]?: Actions[Name] };

export interface Scenario {
  readonly description?: string;
  /** Whether the scenario starts again at its end. */
  readonly repeat?: boolean;
  readonly steps?: readonly Step[];
  readonly day?: Day;
}

/** JSON Schema of scenario files; the package holds it as scenario.schema.json, for editors. */
export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Scenario of the CC-Gateway simulator',
  type: 'object',
  additionalProperties: false,
  anyOf: [{ required: ['steps'] }, { required: ['day'] }],
  properties: {
    description: { type: 'string' },
    repeat: { type: 'boolean', default: false },
    day: daySchema,
    steps: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 2,
        properties: {
          after: {
            type: 'integer',
            minimum: 0,
            maximum: 86_400_000,
            description: 'Milliseconds after the step before.',
          },
          ...actionSchemas,
        },
      },
    },
  },
} as const;

/** Reads a scenario file's text. */
export function parseScenario(text: string, file: string): Scenario {
  const scenario = readYaml(text, file, scenarioSchema) as Scenario;
  const { repeat, steps } = scenario;
  if (repeat && steps && !steps.some(({ after = 0 }) => after > 0))
    throw new FileError(`${file}: it repeats without taking any time; give a step an after.`);
  if (beginsAtOnceAgain(scenario))
    throw new FileError(`${file}: its reset begins it again without taking any time; give a step before it an after.`);
  return scenario;
}

/** A reset begins scenarios of the start again. */
function beginsAtOnceAgain({ steps = [] }: Scenario): boolean {
  const resets = steps.findIndex(({ reset }) => reset !== undefined && !reset.empty);
  return resets >= 0 && steps.slice(0, resets + 1).every(({ after = 0 }) => after === 0);
}

/**
 * Plays a scenario by the simulator's clock, until a reset or the action stop. An action that fails is reported and skipped.
 */
export function play(gateway: SimulatedGateway, scenario: Scenario, tell: (sentence: string) => void): void {
  const { stops } = gateway;
  const { steps = [], day, repeat = false } = scenario;
  if (day) gateway.staff.play(day, { repeat });
  const step = (index: number): void => {
    const current = steps[index];
    if (current === undefined) {
      if (repeat && steps.length > 0) step(0);
      return;
    }
    const report = (sentence: string) => {
      const problem = `Step ${index + 1}: ${sentence}`;
      gateway.log.problem('scenario', problem);
      tell(problem);
    };
    const failed = (error: unknown) => {
      if (!(error instanceof ActionError)) throw error;
      report(error.message);
    };
    const refused = ({ operation, retcode, reason = '' }: Partial<AgentAnswer>) => {
      if (retcode !== undefined && retcode !== '0')
        report(`${operation} was refused with ${retcode}. ${reason}`.trim());
    };
    gateway.centre.clock.after(current.after ?? 0, () => {
      if (gateway.stops !== stops) return;
      for (const [name, parameters] of Object.entries(current)) {
        if (name === 'after') continue;
        try {
          const result: object = perform(gateway, name as ActionName, parameters as never);
          if (result instanceof Promise) result.then(refused, failed);
        } catch (error) {
          failed(error);
        }
      }
      if (gateway.stops === stops) step(index + 1);
    });
  };
  step(0);
}

/** What plays scenarios for the action play. `tell` is told what they cannot do. */
export function playerOf(
  gateway: SimulatedGateway,
  tell: (sentence: string) => void,
): NonNullable<SimulatedGateway['player']> {
  return (text) => {
    try {
      play(gateway, parseScenario(text, 'text'), tell);
      return undefined;
    } catch (error) {
      if (error instanceof FileError) return error.message;
      throw error;
    }
  };
}
