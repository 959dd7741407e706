import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { baselineText, forgive } from '../baseline/baseline.ts';
import { baselineOf, readBaseline } from '../baseline/read.ts';
import { coverageTable } from '../coverage/table.ts';
import type { Report } from '../kit/report.ts';
import { type Format, formats, isFormat } from '../report/formats.ts';
import { exitCodeOf, type FailOn, type Outcome } from '../report/outcome.ts';
import { terminalReport } from '../report/terminal.ts';
import { readable } from './target-options.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';

/** Options of all commands that end with a report. */
export const reporting = {
  report: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'fail-on': { type: 'string' },
  coverage: { type: 'boolean', default: false },
  description: { type: 'string' },
} as const;

/** Their part of the help of a command. */
export const reportingHelp = `  --report <form[=file]> text, junit, json, sarif or markdown, into a file or to the output; may be repeated. What a person
                         reads is printed beside it, unless the report goes to the output
  --baseline <file>      forgives the breaches that the file lists, each with a reason; an entry that forgives nothing
                         any more, or has expired, fails
  --write-baseline <file>  writes such a file from what was found, and keeps the reasons of one that is there
  --fail-on <severity>   error (the default), warning or note: what is at least so severe fails
  --coverage             prints what of the description was seen, and what was not
  --description <file>   the description in your repository, at whose lines SARIF points`;

type Values = {
  readonly [Name in keyof typeof reporting]?: (typeof reporting)[Name] extends { multiple: true }
    ? string[] | undefined
    : (typeof reporting)[Name] extends { type: 'boolean' }
      ? boolean | undefined
      : string | undefined;
};

/** What the options ask for; read before anything is sent, so that a mistake in them costs nothing. */
export interface Reporting {
  /** Prints and writes the reports; resolves with the exit code. */
  readonly conclude: (report: Report) => 0 | 1;
}

/** Reads the options. */
export function reportingOf(values: Values, today = new Date().toISOString().slice(0, 10)): Reporting {
  const failOn = severityNamed(values['fail-on']);
  const reports = (values.report ?? []).map(reportNamed);
  const baseline = values.baseline === undefined ? undefined : readBaseline(values.baseline);
  readable('--description', values.description);
  const before = values['write-baseline'] === undefined ? undefined : ownBaseline(values['write-baseline']);
  return {
    conclude(report) {
      const written = values['write-baseline'];
      if (written !== undefined) write(written, baselineText(report, before, today));
      const seen = written === undefined ? baseline : readBaseline(written);
      const forgiven = seen ? forgive(report, seen, today) : { open: report.findings, forgiven: [], stale: [] };
      const outcome: Outcome = { report, failOn, ...forgiven };
      const options = { version, ...(values.description !== undefined && { description: values.description }) };
      for (const { format, file } of reports) {
        const text = formats[format](outcome, options);
        if (file === undefined) process.stdout.write(text);
        else write(file, text);
      }
      if (!reports.some(({ file }) => file === undefined)) {
        const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
        console.log(terminalReport(outcome, { colour }));
        if (values.coverage) console.log(`\n${coverageTable(report.coverage)}`);
      }
      return exitCodeOf(outcome);
    },
  };
}

function severityNamed(name = 'error'): FailOn {
  if (name === 'error' || name === 'warning' || name === 'note') return name;
  throw new UsageError(`--fail-on ${name.slice(0, 40)} is no severity; take error, warning or note.`);
}

function reportNamed(given: string): { format: Format; file?: string } {
  const [name = '', ...rest] = given.split('=');
  const file = rest.join('=');
  if (!isFormat(name))
    throw new UsageError(
      `--report ${name.slice(0, 40)} is no form; take ${Object.keys(formats).join(', ')}, as in --report junit=report.xml.`,
    );
  if (given.includes('=') && file === '')
    throw new UsageError(`--report ${given} names no file; write one behind the sign =.`);
  return { format: name, ...(file !== '' && { file }) };
}

/** The baseline that is to be written over, if there is one. */
function ownBaseline(file: string) {
  try {
    return readBaseline(file);
  } catch (error) {
    if (error instanceof UsageError && error.message.includes('there is no such baseline'))
      return baselineOf(file, '{"entries":[]}');
    throw error;
  }
}

/** Whole or not at all. */
function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}.tmp`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}); name another file.`);
  }
}
