import { actionSchemas } from '../../control/actions/index.ts';
import { actionNames, type Callable, type Parameter, shortOperations } from './callable.ts';
import { placesWithoutName, takesBody } from './values.ts';

const widest = Math.max(...[...actionNames, ...shortOperations.map(([name]) => name)].map((name) => name.length));

/** What `call --help` prints. */
export function callHelp(): string {
  const actions = actionNames.map((name) =>
    row(name, firstSentence(actionSchemas[name as keyof typeof actionSchemas].description)),
  );
  const operations = shortOperations.map(([name, operation]) => row(name, `operation ${operation}`));
  return `Makes a running simulator do something, and prints its answer.

Usage: ccgateway-simulator call <name> [agent] [values] [--<parameter> <value> ...] [--url <address>]

What happens to agents:
${actions.join('\n')}

What agents do, with their own GUID, which the simulator keeps:
${operations.join('\n')}
  and every other operation by its operationId, such as queryCallInfo or query-call-info

  --url <address>  of the simulator; looked for at http://127.0.0.1:8060 and https://127.0.0.1:8043 unless given
  --help           after a name: what it takes

Exit code: 0 done, 1 refused (the sentence says why, with the return code), 2 wrong arguments, 3 nobody answers.

Example: ccgateway-simulator call sign-in 291
         ccgateway-simulator call idle 291
         ccgateway-simulator call ring 291 --caller 70093
         ccgateway-simulator call answer 291
         ccgateway-simulator call poll 291`;
}

/** What `call <name> --help` prints. */
export function helpOf(callable: Callable): string {
  const { name, about, parameters, usual } = callable;
  const places = placesWithoutName(parameters);
  const rows = parameters.map((one) => {
    const needed = one.required ? 'needed' : usual.includes(one.name) ? 'has a value unless given' : '';
    return row(`--${one.name} <${formOf(one)}>`, [one.about, needed].filter((text) => text !== '').join('; '), 28);
  });
  const whole = takesBody(callable)
    ? [row('--body <json>', 'the whole body as a JSON object; options add fields', 28)]
    : [];
  const taken = [...rows, ...whole];
  return `${about}

Usage: ccgateway-simulator call ${[name, ...places.map(usageOf)].join(' ')}${taken.length > places.length ? ' [options]' : ''}
${taken.length > 0 ? `\n${taken.join('\n')}\n` : ''}
Example: ccgateway-simulator call ${[name, ...exampleOf(parameters)].join(' ')}`;
}

function usageOf({ name, required }: Parameter): string {
  return required ? `<${name}>` : `[${name}]`;
}

function formOf({ kind, list }: Parameter): string {
  return list ? `${kind},${kind},...` : kind;
}

/** Values that read well in an example. */
const examples: Readonly<Record<string, string>> = {
  agentid: '291',
  caller: '70093',
  number: '10086',
  skillid: '2',
  text: 'Hello',
  advance: '60000',
  confid: '1000001',
  eventType: 'AgentOther_All_Agent_Busy',
  called: '10086',
  retcode: '100-007',
};

function exampleOf(parameters: readonly Parameter[]): string[] {
  const without = placesWithoutName(parameters);
  const value = ({ name, kind }: Parameter) =>
    examples[name] ?? (kind === 'boolean' ? 'true' : kind === 'string' ? 'text' : '1');
  const option = parameters.find((one) => !without.includes(one) && one.name in examples);
  return [...without.map(value), ...(option ? [`--${option.name}`, value(option)] : [])];
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) /, 1)[0] ?? text;
}

function row(name: string, about: string, width = widest): string {
  return `  ${name.padEnd(width)}  ${about}`.trimEnd();
}
