import { parseArgs } from 'node:util';
import { UsageError } from '../usage.ts';
import type { Callable, Parameter } from './callable.ts';

/** What the arguments of a call ask for. */
export interface Given {
  readonly help: boolean;
  readonly url: string | undefined;
  /** Parameters of the action. */
  readonly request: object;
}

const own = { url: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** Reads the arguments after the name of a call. */
export function readCall(callable: Callable, args: readonly string[]): Given {
  const { parameters } = callable;
  const options = Object.fromEntries(parameters.map(({ name }) => [name, { type: 'string' as const }]));
  const whole = takesBody(callable) ? { body: { type: 'string' as const } } : {};
  const { values, positionals } = parsed(callable, withFlags(parameters, args), { ...options, ...whole, ...own });
  const { url, help = false, body, ...named } = values as Record<string, string> & { url?: string; help?: boolean };
  if (help) return { help, url, request: {} };
  const texts: Record<string, string> = { ...unnamed(callable, positionals, named), ...named };
  const missing = parameters.find(({ name, required, place }) => required && place !== 'body' && !(name in texts));
  if (missing) throw new UsageError(`${callable.name} needs ${missing.name}; call ${callable.name} --help shows how.`);
  const at = (place: Parameter['place']) => {
    const entries = parameters
      .filter((one) => one.place === place && one.name in texts)
      .map((one) => [one.name, readValue(one, texts[one.name] as string)] as const);
    return Object.fromEntries(entries);
  };
  const inside = at('parameters');
  const fields = { ...(body === undefined ? {} : objectOf(body)), ...at('body') };
  const request = {
    ...callable.fixed,
    ...at('top'),
    ...(Object.keys(inside).length > 0 && { parameters: inside }),
    ...(Object.keys(fields).length > 0 && { body: fields }),
  };
  return { help, url, request };
}

export function takesBody({ parameters }: Callable): boolean {
  return parameters.some(({ place }) => place === 'body');
}

function parsed(
  { name }: Callable,
  args: string[],
  options: NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>,
) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\n|\. /);
    throw new UsageError(`${what.replace(/\.$/, '')}; call ${name} --help shows what it takes.`);
  }
}

/** A boolean may stand without a value, which is then true. */
function withFlags(parameters: readonly Parameter[], args: readonly string[]): string[] {
  const flags = parameters.filter(({ kind, list }) => kind === 'boolean' && !list).map(({ name }) => `--${name}`);
  return args.map((text, index) =>
    flags.includes(text) && !/^(true|false)$/.test(args[index + 1] ?? '') ? `${text}=true` : text,
  );
}

/** Values without a name are, in this order, the agent and what is needed beside. */
function unnamed(
  { name, parameters }: Callable,
  positionals: readonly string[],
  named: Readonly<Record<string, string>>,
): Record<string, string> {
  const open = placesWithoutName(parameters).filter((one) => !(one.name in named));
  const surplus = positionals[open.length];
  if (surplus !== undefined)
    throw new UsageError(`${name} has no place for ${surplus}; call ${name} --help shows what it takes.`);
  return Object.fromEntries(positionals.map((text, index) => [open[index]?.name, text]));
}

/** Parameters whose names may be left out. */
export function placesWithoutName(parameters: readonly Parameter[]): Parameter[] {
  return parameters.filter(({ name, required }) => name === 'agentid' || required);
}

function readValue(parameter: Parameter, text: string): unknown {
  if (parameter.list) return text === '' ? [] : text.split(',').map((one) => singleOf(parameter, one.trim()));
  return singleOf(parameter, text);
}

function singleOf({ name, kind }: Parameter, text: string): unknown {
  switch (kind) {
    case 'string':
      return text;
    case 'integer':
      if (/^-?\d{1,15}$/.test(text)) return Number(text);
      throw new UsageError(`--${name} ${text} is no whole number.`);
    case 'number':
      if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
      throw new UsageError(`--${name} ${text} is no number.`);
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new UsageError(`--${name} ${text} is neither true nor false.`);
    case 'json':
      return jsonOf(text) ?? text;
  }
}

/** Undefined for what is no JSON; that is taken as text. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(text: string): object {
  const value = jsonOf(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UsageError('--body is no JSON object; the fields of the body are options too, without quotes.');
}
