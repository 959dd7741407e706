import { Ajv2020 } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';
import { ActionError, type ActionName, type Actions, actionSchemas, perform } from './actions.ts';
import type { SimulatedGateway } from './gateway.ts';

/** A step: after how many milliseconds, and one action. */
export type Step = { readonly after?: number } & { readonly [Name in ActionName]?: Actions[Name] };

export interface Scenario {
  readonly description?: string;
  /** Begins again at its end. */
  readonly repeat?: boolean;
  readonly steps: readonly Step[];
}

/** JSON Schema of scenario files; published as scenario.schema.json, for editors. */
export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Scenario of the CC-Gateway simulator',
  type: 'object',
  additionalProperties: false,
  required: ['steps'],
  properties: {
    description: { type: 'string' },
    repeat: { type: 'boolean', default: false },
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

/** A scenario file that cannot be used; the message names line and cure. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** Reads a scenario file's text. */
export function parseScenario(text: string, file: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    throw new ScenarioError(
      `${file}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${broken.message.split('\n')[0]}`,
    );
  const validate = new Ajv2020({ strict: false }).compile(scenarioSchema);
  const value: unknown = document.toJS();
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    const path = (error?.instancePath ?? '').split('/').slice(1);
    const node = document.getIn(path, true) as { range?: [number] } | undefined;
    const line = lines.linePos(node?.range?.[0] ?? 0).line;
    const extra = error?.params.additionalProperty ? ` (${error.params.additionalProperty})` : '';
    throw new ScenarioError(
      `${file}:${line}: ${path.join('.') || 'the file'} ${error?.message ?? 'is not valid'}${extra}.`,
    );
  }
  return value as Scenario;
}

/** Plays a scenario by the simulator's clock. What cannot be done is told and passed over. */
export function play(gateway: SimulatedGateway, scenario: Scenario, tell: (sentence: string) => void): void {
  const step = (index: number): void => {
    const current = scenario.steps[index];
    if (current === undefined) {
      if (scenario.repeat) step(0);
      return;
    }
    gateway.clock.after(current.after ?? 0, () => {
      for (const [name, parameters] of Object.entries(current)) {
        if (name === 'after') continue;
        try {
          perform(gateway, name as ActionName, parameters as never);
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          tell(`Step ${index + 1}: ${error.message}`);
        }
      }
      step(index + 1);
    });
  };
  step(0);
}
