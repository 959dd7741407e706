import { deref, readDescription, type Schema, Validator } from '@ccgateway/conformance';
import { testOperations } from '@ccgateway/conformance/suite/operations';
import { type Tolerance, testRequests } from '@ccgateway/conformance/suite/requests';
import { describe } from 'vitest';
import { simulatorTarget } from './simulator-target.ts';

const description = readDescription();
const validator = new Validator(description);

/** What the simulator is to make of a value: booleans of any case, numbers for texts, null for what may be left out. */
function meant(given: Schema, value: unknown): unknown {
  const schema = deref<Schema>(description, given);
  const types = [schema.type ?? []].flat();
  if (Array.isArray(value)) return value.map((item) => meant(schema.items ?? {}, item));
  if (typeof value === 'string' && types[0] === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase();
  if (typeof value === 'number' && types[0] === 'string' && !types.includes('integer')) return `${value}`;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name, field]) => field !== null || schema.required?.includes(name));
  return Object.fromEntries(kept.map(([name, field]) => [name, meant(schema.properties?.[name] ?? {}, field)]));
}

const tolerance: Tolerance = {
  takes(schema, value) {
    const wanted = meant(schema, value);
    // As a parameter it travels as text, which spells the boolean.
    const spelt = wanted === 'true' || wanted === 'false' ? wanted === 'true' : wanted;
    return [wanted, spelt].some((read) => validator.violations(schema, read).length === 0);
  },
  methods: ({ id }) => (['phonepickup', 'phonehangup'].includes(id) ? ['PUT'] : []),
};

describe('the simulator', () => {
  testOperations(simulatorTarget);
  testRequests(simulatorTarget, tolerance);
});
