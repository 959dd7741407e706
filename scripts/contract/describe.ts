import { type Correction, codeOf, type OperationEvent, type Registry, type Source } from '../lib/facts.ts';
import type { Operation } from '../lib/openapi.ts';
import { editionSentence } from './editions.ts';

/** Writes what the x- keys state into the operation's description, where every reader and tool finds it. */
export function describeOperation(operation: Operation, registry: Registry): void {
  const sections = [
    operation.description.trim(),
    logName(operation),
    replacement(operation),
    list('Prerequisites', operation['x-prerequisites'], 'None.'),
    list('Events', events(operation), 'None.'),
    list('Return codes', retcodes(operation, registry)),
    list('Later editions', (operation['x-edition'] ?? []).map(editionSentence)),
    list('Contradictions', (operation['x-corrections'] ?? []).map(correction)),
    list('Not seen', operation['x-source'].unseen ?? []),
    `**Source**: ${source(operation['x-source'])}`,
  ];
  operation.description = sections.filter((section) => section !== undefined).join('\n\n');
}

function logName({ operationId, 'x-log-name': name }: Operation): string {
  if (name === undefined) return `**Name**: \`${operationId}\`, also in logs`;
  return `**Name**: \`${operationId}\` (proposed here); in logs: ${name}`;
}

function replacement(operation: Operation): string | undefined {
  return operation['x-replaced-by'] && `**Deprecated**: use ${operation['x-replaced-by']} instead.`;
}

function list(title: string, items: readonly string[], none?: string): string | undefined {
  if (items.length === 0) return none && `**${title}**: ${none}`;
  return `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** One line for events that share condition and note, in the order in which those first occur. */
function events(operation: Operation): string[] {
  const groups = Map.groupBy(operation['x-events'], ({ when = '', note = '' }) => `${when}\n${note}`);
  return [...groups.values()].map((group) => {
    const [{ when, note } = {}] = group;
    const names = group.map(event).join(', ');
    return `${when === undefined ? '' : `*${when}*: `}${names}${note === undefined ? '' : `. ${note}`}`;
  });
}

function event({ event: name, evidence }: OperationEvent): string {
  return `\`${name}\`${evidence === undefined ? '' : ` (${evidence})`}`;
}

function retcodes(operation: Operation, registry: Registry): string[] {
  return (operation['x-retcodes'] ?? []).map((retcode) => {
    const code = codeOf(retcode);
    const mark = typeof retcode === 'string' ? '' : ` (${retcode.evidence})`;
    return `\`${code}\`${mark} ${registry[code]?.meaning} *${registry[code]?.advice}*`;
  });
}

function correction({ readings, choice }: Correction): string {
  const sides = readings.map(({ reads, source: where }) => `${reads.replace(/\.$/, '')} (${where})`);
  return `${sides.join(' / ')}. *${choice}*`;
}

function source({ document, page, edition, evidence }: Source): string {
  const pages = [page ?? []].flat().join(', ');
  return [document, pages, edition && `edition ${edition}`, evidence].filter(Boolean).join(', ');
}
