import { codeOf, type OperationEvent, type Registry, type Source } from '../lib/facts.ts';
import type { Operation } from '../lib/openapi.ts';

/** Writes what the x- keys state into the operation's description, where every reader and tool finds it. */
export function describeOperation(operation: Operation, registry: Registry): void {
  const sections = [
    operation.description.trim(),
    replacement(operation),
    list('Prerequisites', operation['x-prerequisites'], 'None.'),
    list('Events', operation['x-events'].map(event), 'None.'),
    retcodes(operation, registry),
    list('Not seen', operation['x-source'].unseen ?? []),
    `**Source**: ${source(operation['x-source'])}`,
  ];
  operation.description = sections.filter((section) => section !== undefined).join('\n\n');
}

function replacement(operation: Operation): string | undefined {
  return operation['x-replaced-by'] && `**Deprecated**: use ${operation['x-replaced-by']} instead.`;
}

function list(title: string, items: readonly string[], none?: string): string | undefined {
  if (items.length === 0) return none && `**${title}**: ${none}`;
  return `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function event({ event: name, when, note, evidence }: OperationEvent): string {
  const condition = when === undefined ? '' : `, when ${when}`;
  const mark = evidence === undefined ? '' : ` (${evidence})`;
  return `\`${name}\`${condition}${mark}${note === undefined ? '' : `. ${note}`}`;
}

function retcodes(operation: Operation, registry: Registry): string | undefined {
  const rows = (operation['x-retcodes'] ?? []).map((retcode) => {
    const code = codeOf(retcode);
    const mark = typeof retcode === 'string' ? '' : ` (${retcode.evidence})`;
    return `| \`${code}\`${mark} | ${registry[code]?.meaning} | ${registry[code]?.advice} |`;
  });
  if (rows.length === 0) return undefined;
  return ['**Return codes**', '', '| Code | Meaning | Advice |', '| --- | --- | --- |', ...rows].join('\n');
}

function source({ document, page, edition, evidence }: Source): string {
  const pages = [page ?? []].flat().join(', ');
  return [document, pages, edition && `edition ${edition}`, evidence].filter(Boolean).join(', ');
}
