import { readFileSync } from 'node:fs';
import type { Finding } from '../kit/finding.ts';
import { startProxy } from '../proxy/proxy.ts';
import { proxyReport, watchedSentences } from '../proxy/report.ts';
import { unreachable } from '../run/http.ts';
import type { Command } from './command.ts';
import { reporting, reportingHelp, reportingOf } from './reporting.ts';
import { baseUrlOf, editionOf, readable, selection } from './target-options.ts';
import { readOptions, UsageError } from './usage.ts';

const options = {
  ...selection,
  ...reporting,
  target: { type: 'string' },
  port: { type: 'string', default: '8070' },
  host: { type: 'string', default: '127.0.0.1' },
  ca: { type: 'string' },
  'push-to': { type: 'string' },
  'push-port': { type: 'string', default: '8071' },
} as const;

const help = `Stands between a client and a gateway, changes nothing, and checks what passes: answers, and requests as well.

Usage: ccgateway-conformance proxy --target <base URL> [options]

  --target <url>         base URL of the interface at the gateway, http or https
  --port <port>          port to listen on, 8070 unless given; 0 for a free one
  --host <address>       address to listen on, 127.0.0.1 unless given; others see all traffic that passes, in clear
  --ca <file>            certificate of the authority that signed the gateway's, for HTTPS
  --push-to <url>        address of the application that events are pushed to: a second port passes them on to it
  --push-port <port>     that port, 8071 unless given; 0 for a free one
  --edition <edition>    edition of the documents to check by, or latest
  --only <prefix>        only rules whose identifier begins so; may be repeated
  --skip <prefix>        not these; may be repeated
${reportingHelp}

Give the client the address that is printed in place of the gateway's. Findings are printed as they come, each kind once;
Ctrl+C ends the proxy and prints the report. Bytes pass as they are, so the Host header stays the client's, and pushes go
straight from the gateway to the address in callBackUri: to see them, give --push-to, and let the client name the second
port in callBackUri itself.

Example: ccgateway-conformance proxy --target https://gateway.example/agentgateway/resource --ca authority.pem`;

export const proxy: Command = {
  about: 'stands between a client and a gateway, and checks what passes',
  help,
  async run(args) {
    const { values, positionals } = readOptions(args, options);
    if (positionals.length > 0) throw new UsageError('proxy takes options only; name the gateway with --target.');
    if (values.target === undefined)
      throw new UsageError('Name the gateway, as in --target http://127.0.0.1:8060/agentgateway/resource.');
    const target = baseUrlOf(values.target);
    const edition = editionOf(values.edition);
    const ca = readable('--ca', values.ca);
    const ports = { port: portOf('--port', values.port), pushPort: portOf('--push-port', values['push-port']) };
    const pushTo = values['push-to'] === undefined ? undefined : baseUrlOf(values['push-to']);
    const reports = reportingOf(values);
    const chosen = {
      ...(values.only && { only: values.only }),
      ...(values.skip && { skip: values.skip }),
      pinned: values.edition !== undefined,
    };
    const begun = performance.now();
    const failures = new Set<string>();
    const running = await startProxy({
      target,
      edition,
      host: values.host,
      ...ports,
      ...(ca !== undefined && { ca: readFileSync(ca, 'utf8') }),
      ...(pushTo !== undefined && { pushTo }),
      onFinding: (finding) => {
        if (isChosen(finding, chosen)) console.error(lineOf(finding));
      },
      onFailure: (error, address) => {
        const { message } = unreachable(error, new URL(address));
        if (!failures.has(message)) console.error(message);
        failures.add(message);
      },
    }).catch((error: NodeJS.ErrnoException) => {
      throw error.syscall === 'listen' || error.syscall === 'getaddrinfo'
        ? new UsageError(`The proxy cannot listen on ${values.host} (${error.code}); choose another --port or --host.`)
        : error;
    });
    // From the first line on Ctrl+C ends with a report.
    const ended = interrupted();
    console.error(`${running.origin}${new URL(target).pathname} stands for ${target}.`);
    if (running.pushOrigin) console.error(`${running.pushOrigin} stands for ${pushTo}, in callBackUri.`);
    console.error('Ctrl+C ends and reports.');
    await ended;
    const seen = await running.close();
    console.error(watchedSentences(seen).join('\n'));
    return reports.conclude(proxyReport(seen, { ...chosen, target, milliseconds: performance.now() - begun }));
  },
};

async function interrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => resolve();
    process.once('SIGINT', end).once('SIGTERM', end);
  });
}

function isChosen({ check }: Finding, { only = [''], skip = [] }: { only?: string[]; skip?: string[] }): boolean {
  return only.some((prefix) => check.startsWith(prefix)) && !skip.some((prefix) => check.startsWith(prefix));
}

function lineOf({ severity, check, operation, part, came, expected }: Finding): string {
  return `${severity.padEnd(7)} ${check}${operation === undefined ? '' : ` (${operation})`} ${part}: ${came}. ${expected}`;
}

function portOf(option: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`${option} ${text.slice(0, 20)} is no port; take one from 1 to 65535, or 0 for a free one.`);
}
