import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { type Finding, keyOf } from '../kit/finding.ts';
import { readOpenapi } from '../package-files.ts';
import { groupsOf, type Outcome } from './outcome.ts';
import { often, sourceOf, titleOf } from './texts.ts';

const levels = { error: 'error', warning: 'warning', note: 'note' } as const;

export interface SarifOptions {
  /** A file of the description in the reader's repository, YAML or JSON: findings without a place of their own point at it. */
  readonly description?: string;
  readonly version: string;
}

/**
 * SARIF 2.1.0 as GitHub takes it: it refuses a whole file when one result has no physical location, so each has the line
 * of the HAR file or that of the operation in the description.
 */
export function sarifReport(outcome: Outcome, { description, version }: SarifOptions): string {
  const { report } = outcome;
  const lineOf = linesOf(
    description === undefined ? JSON.stringify(readOpenapi(), null, 2) : readFileSync(description, 'utf8'),
  );
  const file = description ?? 'node_modules/@ccgateway/openapi/openapi.json';
  const groups = groupsOf(outcome);
  const location = ({ place, operation }: Pick<Finding, 'place' | 'operation'>) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(place?.file ?? file) },
      region: { startLine: place?.line ?? lineOf(operation) },
    },
  });
  const results = [
    ...groups.map(({ finding, times, required }) => ({
      ruleId: finding.check,
      level: required ? levels[finding.severity] : 'note',
      message: {
        text: `${titleOf(finding)}${often({ finding, times, required })}: ${finding.part} was ${finding.came}. ${finding.expected} Source: ${sourceOf(finding)}.`,
      },
      locations: [location(finding)],
      partialFingerprints: { 'ccgatewayFinding/v1': hash(keyOf(finding)) },
      ...(finding.reproduce && { properties: { reproduce: finding.reproduce } }),
    })),
  ];
  const sentences = new Map(report.results.map(({ check, sentence }) => [check, sentence]));
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ccgateway-conformance',
            semanticVersion: version,
            rules: ids.map((id) => ({ id, shortDescription: { text: sentences.get(id) ?? id } })),
          },
        },
        automationDetails: {
          id: `ccgateway-conformance/${report.command}/${report.edition}/${hash(report.target).slice(0, 8)}`,
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A relative address with slashes; what lies outside of the working folder keeps its whole path. */
function uriOf(file: string): string {
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file;
  const parts = path.split(sep).join('/').split('/');
  return parts.map(encodeURIComponent).join('/');
}

/** The line of an operation in a text of the description; 1 for what belongs to none. */
function linesOf(text: string): (operation: string | undefined) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, id] = /^\s*"?operationId"?: *["']?(\w+)/.exec(line) ?? [];
    if (id) lines.set(id, index + 1);
  }
  return (operation) => lines.get(operation ?? '') ?? 1;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
