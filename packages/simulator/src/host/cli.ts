import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AgentIds } from '../centre/agent-ids.ts';
import { StateError } from '../centre/known.ts';
import type { SimulatorOptions } from '../centre/settings.ts';
import { listOperations } from '../control/control.ts';
import { parseScenario, play, scenarioSchema } from '../control/scenario.ts';
import { FileError } from '../control/yaml-file.ts';
import { startSimulator } from '../node.ts';
import { mostRobots } from '../robots/day.ts';
import { agentIdsIn, described, describedIn } from '../wire/described.ts';
import { parseAgent, parseAgentsFile } from './agents-file.ts';
import { isCertificateName } from './certificate.ts';
import { Output } from './output.ts';
import { hurry } from './speed.ts';
import { readStateFile, writeStateFile } from './state-file.ts';
import { UsageError } from './usage.ts';

const { minimum, maximum } = agentIdsIn();
const editions = described.editions.map(({ name }) => name);

const help = `A CC-Gateway on your machine, with agents, calls and events in it.

Usage: ccgateway-simulator [options]
       ccgateway-simulator healthy     tells by its exit code whether a simulator runs
       ccgateway-simulator call <name> makes a running simulator do something: call sign-in 291, call ring 291

  --http-port <port>     port of plain HTTP, 8060 unless given; 0 for a free one, off for none
  --https-port <port>    port of HTTPS with a certificate made for this run, 8043 unless given; 0 or off as above
  --host <address>       address to listen on, 127.0.0.1 unless given
  --agents <file>        YAML: agents (agentid, password, name, skills, inspector), skills (id, name, mediatype), ivrs, vdn
  --agent <id[:password]>  an agent who may sign in; may be repeated. Without any, every ID from ${minimum} to ${maximum} may, with
                         any password
  --agent-count <n>      how many agents work by themselves: they sign in, answer, talk and rest, those of --agents first, then
                         the lowest IDs; a client that signs such an agent in gets the agent. Implies --distribute
  --distribute           gives calls and chats that wait to idle agents who are signed in to the skill queue (resetSkill)
  --edition <edition>    edition of the documents: its operations, fields and ranges; one of ${editions.join(', ')}, or
                         latest, or all for what any of them has; ${described.edition} unless given
  --authmode <0|1|2>     2 dynamic authentication (the default): polls and heartbeats renew the GUID; 1 static, for clients
                         that read Set-GUID at the sign-in only; 0 no check of the GUID
  --poll-hold <ms>       how long an event poll is held, 10000 unless given
  --scenario <file>      plays a scenario, single steps or a whole day; may be repeated
  --speed <n>            lets the clock run n times as fast, to 1000: a day of eight hours takes eight minutes at 60
  --seed <n>             seed of everything random
  --state <file>         begins with the state in the file, if there is one, and writes it at the end; it holds GUIDs
  --strict               reports every leniency towards a request in the header X-Simulator-Leniency
  --no-legacy            answers no address and no form that only older gateways have
  --push-host <host>     host that events may be pushed to beside loopback; may be repeated, * is any
  --control-from-anywhere  lets other machines use the control interface, by an IP address or a name that is known
  --control-host <name>  host name by which the control interface may be called, beside loopback and --host; may be repeated
  --certificate          prints the certificate of the authority, made for this run, that clients over HTTPS have to trust
  --certificate-file <file>  writes it to a file
  --certificate-name <name>  host name or IP address that the certificate of HTTPS is for, beside localhost, 127.0.0.1, ::1
                         and --host; may be repeated
  --quiet                no access log
  --operations           lists the operations and whether each behaves or does the documented minimum, then ends
  --scenario-schema      prints the JSON Schema of scenario files, then ends
  --help

The control interface is at /simulator/ beside the gateway; GET it to see what it can do.

Example: ccgateway-simulator --agent 291:secret --poll-hold 2000
         ccgateway-simulator call sign-in 291
         ccgateway-simulator call ring 291`;

const options = {
  'http-port': { type: 'string', default: '8060' },
  'https-port': { type: 'string', default: '8043' },
  host: { type: 'string', default: '127.0.0.1' },
  agents: { type: 'string' },
  agent: { type: 'string', multiple: true },
  'agent-count': { type: 'string', default: '0' },
  distribute: { type: 'boolean', default: false },
  edition: { type: 'string', default: described.edition },
  authmode: { type: 'string', default: '2' },
  'poll-hold': { type: 'string', default: '10000' },
  scenario: { type: 'string', multiple: true },
  speed: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  state: { type: 'string' },
  strict: { type: 'boolean', default: false },
  'no-legacy': { type: 'boolean', default: false },
  'push-host': { type: 'string', multiple: true },
  'control-from-anywhere': { type: 'boolean', default: false },
  'control-host': { type: 'string', multiple: true },
  certificate: { type: 'boolean', default: false },
  'certificate-file': { type: 'string' },
  'certificate-name': { type: 'string', multiple: true },
  quiet: { type: 'boolean', default: false },
  operations: { type: 'boolean', default: false },
  'scenario-schema': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Fields of an error of listening, beside its code. */
interface Listening {
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

/** Milliseconds to wait at the end for readers of the output. */
const patience = 1000;

/** Runs the command; returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const err = new Output(process.stderr);
  const out = new Output(process.stdout, (sentence) => err.line(sentence));
  try {
    return await run(args, out, err);
  } catch (error) {
    const { code, message, port, address, hostname } = error as NodeJS.ErrnoException & Listening;
    if (error instanceof UsageError || error instanceof FileError || error instanceof StateError) err.line(message);
    else if (code === 'EADDRINUSE')
      err.line(`Port ${port} is busy; choose another with --http-port or --https-port, or 0 for a free one.`);
    else if (code === 'EACCES') err.line(`Port ${port} needs rights that this user has not; choose one above 1023.`);
    else if (code !== undefined && /^(EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EINVAL)$/.test(code))
      err.line(`This machine has no address ${address ?? hostname}; correct --host.`);
    else throw error;
    return 1;
  }
}

async function run(args: string[], out: Output, err: Output): Promise<number> {
  const values = readArguments(args);
  if (values.help) {
    out.line(help);
    return 0;
  }
  if (values['scenario-schema']) {
    out.line(JSON.stringify(scenarioSchema, null, 2));
    return 0;
  }
  const httpPort = readPort('http-port', values['http-port']);
  const httpsPort = readPort('https-port', values['https-port']);
  if (httpPort === undefined && httpsPort === undefined) throw new UsageError('Both ports are off; open at least one.');
  if (httpPort && httpPort === httpsPort) throw new UsageError(`Both ports are ${httpPort}; give each its own.`);
  const notAHost = values['push-host']?.find((host) => !/^(\*|[\w.-]+|\[[0-9a-f:.]+\])$/i.test(host));
  if (notAHost !== undefined)
    throw new UsageError(`--push-host ${notAHost} is not a host name; leave out scheme, port and path.`);
  const notAName = [...(values['certificate-name'] ?? []), ...(values['control-host'] ?? [])].find(
    (name) => !isCertificateName(name),
  );
  if (notAName !== undefined)
    throw new UsageError(`${notAName} is neither a host name nor an IP address; leave out scheme, port and path.`);
  const edition = readEdition(values.edition);
  const scenarios = (values.scenario ?? []).map((file) => parseScenario(readText(file, '--scenario'), file));
  const speed = readNumber('speed', values.speed, 1, 1000);
  const agentCount = readNumber('agent-count', values['agent-count'], 0, mostRobots);
  const stateFile = values.state;
  const state = stateFile === undefined ? undefined : (readStateFile(stateFile) as object | undefined);
  const simulatorOptions: SimulatorOptions = {
    edition,
    ...readAgents(values.agents, values.agent ?? [], agentIdsIn(edition)),
    authmode: readNumber('authmode', values.authmode, 0, 2) as 0 | 1 | 2,
    pollHold: readNumber('poll-hold', values['poll-hold'], 0, 60_000),
    seed: readNumber('seed', values.seed, 0, 2 ** 32 - 1),
    ...(agentCount > 0 && { agentCount }),
    distribute: values.distribute,
    strict: values.strict,
    legacy: !values['no-legacy'],
    ...(state !== undefined && { state }),
    ...(values['push-host'] && { pushHosts: values['push-host'], pushToLoopback: true }),
  };
  if (values.operations) {
    const { createSimulator } = await import('../index.ts');
    const simulator = createSimulator(simulatorOptions);
    for (const line of listOperations(simulator.gateway)) {
      const { operation, method, path, answers } = line as Record<string, string>;
      out.line(`${answers?.padEnd(10)} ${method?.padEnd(7)} ${path}  ${operation}`);
    }
    simulator.close();
    return 0;
  }

  const running = await startSimulator({
    ...simulatorOptions,
    ...(httpPort !== undefined && { httpPort }),
    ...(httpsPort !== undefined && { httpsPort }),
    host: values.host,
    controlFromAnywhere: values['control-from-anywhere'],
    ...(values['control-host'] && { controlHosts: values['control-host'] }),
    ...(values['certificate-name'] && { certificateNames: values['certificate-name'] }),
    onScenario: (sentence) => err.line(sentence),
    ...(!values.quiet && { onAnswer: (entry) => out.line(JSON.stringify(entry)) }),
  });
  const file = values['certificate-file'];
  if (file !== undefined && running.certificate) {
    try {
      writeFileSync(file, running.certificate);
    } catch {
      await running.close();
      throw new UsageError(`--certificate-file ${file} cannot be written; check the path.`);
    }
  }
  const trust =
    file === undefined ? 'made for this run; clients trust what --certificate prints' : `clients trust ${file}`;
  if (running.http) err.line(`HTTP   ${running.http.baseUrl}`);
  if (running.https) err.line(`HTTPS  ${running.https.baseUrl} (${trust})`);
  if (values.certificate && running.certificate) out.line(running.certificate);
  // One line for programs that wait for it; the log follows it.
  out.line(`ready ${JSON.stringify({ http: running.http?.baseUrl, https: running.https?.baseUrl })}`);
  const { gateway } = running.simulator;
  for (const scenario of scenarios) gateway.begin(() => play(gateway, scenario, (sentence) => err.line(sentence)));
  const slowDown = speed > 1 ? hurry(gateway.centre.clock, speed) : undefined;

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  slowDown?.();
  const last = stateFile === undefined ? undefined : running.simulator.state();
  await running.close();
  if (stateFile !== undefined && last !== undefined) writeStateFile(stateFile, last);
  err.line('Stopped.');
  const read = await Promise.all([out.flushed(patience), err.flushed(patience)]);
  // Unread output would keep the process alive.
  if (read.includes(false)) process.exit(0);
  return 0;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\n|\. /);
    throw new UsageError(`${what.replace(/\.$/, '')}; use --help to see the options.`);
  }
}

function readPort(name: string, value: string): number | undefined {
  if (value === 'off') return undefined;
  return readNumber(name, value, 0, 65_535);
}

function readNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d{1,10}$/.test(value) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} ${value} is not a number from ${least} to ${most}.`);
}

function readText(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${option} ${file} cannot be read; check the path.`);
  }
}

function readEdition(name: string): NonNullable<SimulatorOptions['edition']> {
  try {
    const { edition } = describedIn(described, name);
    return (name === 'all' ? name : edition) as NonNullable<SimulatorOptions['edition']>;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** Agents and skill queues from a file and from the command line. */
function readAgents(file: string | undefined, given: readonly string[], agentIds: AgentIds): SimulatorOptions {
  const fromLine = given.map((text) => {
    const agent = parseAgent(text, agentIds);
    // Do not quote the text: it may hold a password.
    if (agent === undefined)
      throw new UsageError(
        `--agent takes an agent ID from ${agentIds.minimum} to ${agentIds.maximum}, as in 291:password.`,
      );
    return agent;
  });
  const fromFile = file === undefined ? {} : parseAgentsFile(readText(file, '--agents'), file, agentIds);
  const agents = fromFile.agents || fromLine.length > 0 ? [...(fromFile.agents ?? []), ...fromLine] : undefined;
  return { ...fromFile, ...(agents && { agents }) };
}
