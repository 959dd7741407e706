import { contractOf } from '../contract/contract.ts';
import { factsTable } from '../run/facts.ts';
import { planOf } from '../run/plan.ts';
import { requiredOf } from '../run/required.ts';
import type { Command } from './command.ts';
import { claiming, claimsOf, editionOf, selection } from './target-options.ts';
import { readOptions } from './usage.ts';

const options = {
  ...claiming,
  ...selection,
  json: { type: 'boolean', default: false },
  ids: { type: 'boolean', default: false },
  facts: { type: 'boolean', default: false },
} as const;

const help = `Lists the checks and what run would do with them; nothing is sent.

Usage: ccgateway-conformance list [options]

  --only, --skip, --edition, --agent, --control, --allow-state-changes   as for run
  --json                 as JSON
  --ids                  the identifiers alone, one a line
  --facts                each documented fact with the checks that prove it, or why none does, as Markdown

Each line: what would happen (runs, or needs ... where the target does not claim it), the identifier, the sentence.`;

export const list: Command = {
  about: 'lists the checks and what run would do with them',
  help,
  async run(args) {
    const { values } = readOptions(args, options);
    const contract = contractOf(undefined, editionOf(values.edition));
    if (values.facts) {
      console.log(factsTable(contract).trimEnd());
      return 0;
    }
    const claims = claimsOf(values.agent?.length ?? 1, values.control !== undefined, values['allow-state-changes']);
    const { checks, rules } = planOf(contract, claims, values);
    const required = requiredOf(contract.edition);
    const rows = [
      ...checks.map(({ check, lacks }) => ({
        id: check.id,
        runs: lacks.length === 0,
        lacks,
        sentence: check.sentence,
        codes: check.codes ?? [],
      })),
      ...Object.entries(rules).map(([id, sentence]) => ({ id, runs: true, lacks: [], sentence, codes: [] })),
    ].map((row) => ({ ...row, required: required?.has(row.id) ?? false }));
    if (values.ids) {
      console.log(rows.map(({ id }) => id).join('\n'));
      return 0;
    }
    if (values.json) {
      console.log(JSON.stringify(rows, undefined, 2));
      return 0;
    }
    const width = Math.max(...rows.map(({ id }) => id.length), 0);
    for (const { id, runs, lacks, sentence } of rows) {
      console.log(`${(runs ? 'runs' : `needs ${lacks.join(', ')}`).padEnd(26)} ${id.padEnd(width)}  ${sentence}`);
    }
    console.log(
      `\n${rows.filter(({ runs }) => runs).length} of ${rows.length} checks would run, by edition ${contract.edition}.`,
    );
    return 0;
  },
};
