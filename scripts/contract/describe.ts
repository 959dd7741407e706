import { codeOf, type OperationEvent, type Registry, type Source } from '../lib/facts.ts';
import type { Operation } from '../lib/openapi.ts';

/** Writes what the x- keys state into the operation's description, where every reader and tool finds it. */
export function describeOperation(operation: Operation, registry: Registry): void {
  const sections = [
    operation.description.trim(),
    `**Name in logs**: \`${operation.operationId}\``,
    replacement(operation),
    list('Prerequisites', operation['x-prerequisites'], 'None.'),
    list('Events', events(operation), 'None.'),
    list('Return codes', retcodes(operation, registry)),
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

/** One line for events that share a condition; conditions are told in the order in which they first occur. */
function events(operation: Operation): string[] {
  const groups = Map.groupBy(operation['x-events'], ({ when }) => when);
  return [...groups].map(([when, group]) => {
    const names = group.map(event).join(', ');
    return when === undefined ? names : `When ${when}: ${names}`;
  });
}

function event({ event: name, note, evidence }: OperationEvent): string {
  const mark = evidence === undefined ? '' : ` (${evidence})`;
  return `\`${name}\`${mark}${note === undefined ? '' : `. ${note}`}`;
}

function retcodes(operation: Operation, registry: Registry): string[] {
  return (operation['x-retcodes'] ?? []).map((retcode) => {
    const code = codeOf(retcode);
    const mark = typeof retcode === 'string' ? '' : ` (${retcode.evidence})`;
    return `\`${code}\`${mark} ${registry[code]?.meaning} *${registry[code]?.advice}*`;
  });
}

function source({ document, page, edition, evidence }: Source): string {
  const pages = [page ?? []].flat().join(', ');
  return [document, pages, edition && `edition ${edition}`, evidence].filter(Boolean).join(', ');
}
