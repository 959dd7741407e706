import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agree, type Pending } from '../breaking/agreement.ts';
import { compareModels } from '../breaking/compare.ts';
import { NothingToCompare, readOld } from '../breaking/old.ts';
import { toMarkdown } from '../breaking/report/markdown.ts';
import { type Report, ratingOf } from '../breaking/report/report.ts';
import { toTerminal } from '../breaking/report/terminal.ts';
import { secondOpinion } from '../breaking/second-opinion.ts';
import { readArguments } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import type { Model } from '../model/model.ts';
import { levelOf, readChangesets } from '../release/changesets.ts';

const help = `Compares the contract with an older one, rates every change major, minor or patch for clients and for gateways, and
says whether the version, .changeset/ and CHANGELOG.md agree with that. "npm run generate" comes first; generated/model.json is read.

  npm run check:breaking [-- <old>] [-- options]

  <old>                what to compare with: a git revision, a file model.json, or a folder that has one; without it the
                       newest tag, else origin/main
  --format <format>    text unless given; markdown for the comment of a pull request, json for programs
  --json               the same as --format json
  --all                lists patches too, as text
  --no-second-opinion  does not ask redocly diff

Ends with 0 if they agree, with 1 if not, and with 2 if there is nothing to compare with.

Example: npm run check:breaking -- HEAD~1 --format markdown`;

const options = {
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  'no-second-opinion': { type: 'boolean' },
} as const;

export async function main(args: string[]): Promise<number> {
  const read = readArguments(args, options, help);
  if (!read) return 0;
  const { values, positionals } = read;
  const format = values.json ? 'json' : values.format;
  if (!['text', 'markdown', 'json'].includes(format)) {
    throw new Problem(`--format ${format} is unknown; take text, markdown or json.`);
  }
  if (positionals.length > 1) {
    throw new Problem(`One <old> is compared with, not ${positionals.length} (${positionals.join(', ')}).`);
  }
  try {
    const report = await compare(positionals[0], values['no-second-opinion'] ?? false);
    console.log(
      format === 'json'
        ? JSON.stringify(report, undefined, 2)
        : format === 'markdown'
          ? toMarkdown(report)
          : toTerminal(report, { all: values.all ?? false }),
    );
    return report.agreement.problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NothingToCompare)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function compare(given: string | undefined, alone: boolean): Promise<Report> {
  const old = await readOld(given, root);
  const now: Model = JSON.parse(text('generated/model.json'));
  const changes = compareModels(old.model, now);
  const rating = ratingOf(changes);
  return {
    comparedWith: old.name,
    oldVersion: old.model.version,
    version: now.version,
    ...(rating !== undefined && { rating }),
    changes,
    agreement: agree(changes, {
      oldVersion: old.model.version,
      version: now.version,
      packages: { 'packages/openapi/package.json': versionOf('packages/openapi/package.json') },
      changelog: text('CHANGELOG.md'),
      oldChangelog: old.changelog,
      pending: pending(),
    }),
    secondOpinion: alone
      ? 'It was not asked.'
      : old.openapi === undefined
        ? 'There is no OpenAPI description beside the old model, so redocly diff was not asked.'
        : await secondOpinion(old.openapi, text('generated/openapi.json')),
  };
}

function pending(): Pending | undefined {
  const changesets = readChangesets(root);
  const level = levelOf(changesets);
  return level && { level, contract: levelOf(changesets, 'openapi') };
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function versionOf(file: string): string {
  return (JSON.parse(text(file)) as { version: string }).version;
}
