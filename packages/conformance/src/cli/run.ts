import { contractOf } from '../contract/contract.ts';
import { CoverageCounter } from '../coverage/coverage.ts';
import { httpControl } from '../run/control.ts';
import { httpTransport } from '../run/http.ts';
import { httpReceiver } from '../run/receiver.ts';
import { runChecks } from '../run/runner.ts';
import { accountsOf } from './accounts.ts';
import type { Command } from './command.ts';
import { progressLine } from './progress.ts';
import { reporting, reportingHelp, reportingOf } from './reporting.ts';
import { baseUrlOf, claiming, claimsOf, editionOf, readable, selection } from './target-options.ts';
import { readOptions, UsageError } from './usage.ts';

const options = { ...claiming, ...selection, ...reporting, ca: { type: 'string' }, limit: { type: 'string' } } as const;

const help = `Checks a gateway by calling it.

Usage: ccgateway-conformance run <base URL> --agent <id> [options]

  --agent <id[@phone]>   an agent to sign in with, and the phone number for it (40038 unless given); a second one allows
                         the checks with two agents. The password comes from CCGATEWAY_PASSWORD_<id>, else from
                         CCGATEWAY_PASSWORD (it may be empty), else it is asked for
  --allow-state-changes  calls that change the agent's state: busy, rest, sign-out. Without it only queries are sent
  --control <url>        the control interface of a simulator or mock: it is reset, and lets calls ring. Nothing that
                         others do there survives
  --edition <edition>    edition of the documents to check by, or latest; what its frozen list requires can fail the run
  --only <prefix>        only checks whose identifier begins so; may be repeated
  --skip <prefix>        not these; may be repeated
  --ca <file>            certificate of the authority that signed the gateway's, for HTTPS
  --limit <seconds>      ends the run after this time, 600 unless given
${reportingHelp}

Example: ccgateway-conformance run http://127.0.0.1:8060/agentgateway/resource --agent 291 --agent 292 --allow-state-changes --control http://127.0.0.1:8060/simulator`;

export const run: Command = {
  about: 'checks a gateway by calling it',
  help,
  async run(args) {
    const { values, positionals } = readOptions(args, options);
    const baseUrl = baseUrlOf(positionals[0]);
    if (positionals.length > 1) throw new UsageError('run takes one base URL; call it once for each target.');
    if (values.agent === undefined) throw new UsageError('Name an agent to sign in with, as in --agent 291.');
    const edition = editionOf(values.edition);
    const limit = limitOf(values.limit);
    const ca = readable('--ca', values.ca);
    const reports = reportingOf(values);
    const coverage = new CoverageCounter(contractOf(undefined, edition), baseUrl);
    const accounts = await accountsOf(values.agent, process.env);
    const control = values.control === undefined ? undefined : baseUrlOf(values.control);
    const claims = claimsOf(accounts.length, control !== undefined, values['allow-state-changes']);
    const transport = httpTransport({ ca });
    const stop = new AbortController();
    const interrupt = () => {
      // Once more ends at once.
      if (stop.signal.aborted) process.exit(1);
      console.error('Stopping: signing out.');
      stop.abort();
    };
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    const progress = progressLine(process.stderr);
    try {
      const target = {
        baseUrl,
        send: transport,
        accounts,
        claims,
        receive: httpReceiver,
        ...(control !== undefined && { control: httpControl(control, transport) }),
      };
      const report = await runChecks(target, {
        edition,
        pinned: values.edition !== undefined,
        ...(values.only && { only: values.only }),
        ...(values.skip && { skip: values.skip }),
        limit,
        signal: stop.signal,
        onProgress: progress.show,
        onExchange: (exchange) => coverage.see(exchange),
        coverage: () => coverage.result(),
      });
      progress.end();
      return reports.conclude(report);
    } finally {
      progress.end();
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      transport.close();
    }
  },
};

function limitOf(text = '600'): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text) * 1000;
  throw new UsageError(`--limit ${text} is no number of seconds from 1 to 99999.`);
}
