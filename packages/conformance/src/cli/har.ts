import { readRecordings } from '../har/read.ts';
import { harReport } from '../har/report.ts';
import { counted, sentencesOf } from '../traffic/sentences.ts';
import type { Command } from './command.ts';
import { reporting, reportingHelp, reportingOf } from './reporting.ts';
import { baseUrlOf, editionOf, selection } from './target-options.ts';
import { readOptions, UsageError } from './usage.ts';

const options = { ...selection, ...reporting, 'base-url': { type: 'string' } } as const;

const help = `Checks traffic that was recorded as HAR files, by a browser or a proxy. Nothing is sent.

Usage: ccgateway-conformance har <file or folder> ... [options]

  --base-url <url>       base URL of the interface, where its addresses do not hold /agentgateway/resource
  --edition <edition>    edition of the documents to check by, or latest
  --only <prefix>        only rules whose identifier begins so; may be repeated
  --skip <prefix>        not these; may be repeated
${reportingHelp}

Answers are judged, and requests as well: a recording of your own client validates that client. All files together are
read as one history, in the order of time. Record with the bodies of answers (in a browser: preserve the log, export
with content); what the recording lacks is not judged, and counted.

Example: ccgateway-conformance har monday.har recordings/`;

export const har: Command = {
  about: 'checks recorded traffic, requests and answers; sends nothing',
  help,
  async run(args) {
    const { values, positionals } = readOptions(args, options);
    if (positionals.length === 0) throw new UsageError('Name the HAR files to read, or a folder of them.');
    const edition = editionOf(values.edition);
    const baseUrl = values['base-url'] === undefined ? undefined : baseUrlOf(values['base-url']);
    const reports = reportingOf(values);
    const begun = performance.now();
    const recordings = readRecordings(positionals, { edition, ...(baseUrl !== undefined && { baseUrl }) });
    const [first] = recordings.broken;
    if (recordings.files === 0 && first) throw new UsageError(`${first.file}: ${first.problem}`);
    const report = harReport(recordings, {
      paths: positionals,
      pinned: values.edition !== undefined,
      ...(values.only && { only: values.only }),
      ...(values.skip && { skip: values.skip }),
      milliseconds: performance.now() - begun,
    });
    console.error(
      [`${counted(recordings.files, 'file')}, ${recordings.entries} entries.`, ...sentencesOf(recordings)].join('\n'),
    );
    return reports.conclude(report);
  },
};
