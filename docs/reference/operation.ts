import type { Correction, Model, Operation, OperationEvent, Source } from '@ccgateway/openapi/model';
import type { DocumentOperation } from './document.ts';
import { editionSentence } from './editions.ts';

/** Writes what the model states of an operation into its description, where a page without x- keys shows it. */
export function describeOperation(decorated: DocumentOperation, operation: Operation, model: Model): void {
  const sections = [
    operation.description,
    list('Rules', operation.notes),
    logName(operation),
    operation.deprecatedBy && `**Deprecated**: use ${operation.deprecatedBy} instead.`,
    list('Prerequisites', operation.prerequisites, 'None.'),
    list('Events', events(operation), 'None.'),
    list('Return codes', retcodes(operation, model)),
    list('Later editions', (decorated['x-edition'] ?? []).map(editionSentence)),
    list(
      'Contradictions',
      operation.corrections.map((index) => correction(model.corrections[index] as Correction)),
    ),
    list(
      'Not seen',
      operation.source.unseen.map(({ note }) => note),
    ),
    `**Source**: ${source(operation.source)}`,
  ];
  decorated.description = sections.filter(Boolean).join('\n\n');
}

function logName({ id, logName: name }: Operation): string {
  if (name === undefined) return `**Name**: \`${id}\`, also in logs`;
  return `**Name**: \`${id}\` (proposed here); in logs: ${name}`;
}

function list(title: string, items: readonly string[], none?: string): string | undefined {
  if (items.length === 0) return none && `**${title}**: ${none}`;
  return `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** One line for events that share condition and note, in the order in which those first occur. */
function events(operation: Operation): string[] {
  const groups = Map.groupBy(operation.events, ({ when = '', note = '' }) => `${when}\n${note}`);
  return [...groups.values()].map((group) => {
    const [{ when, note } = {}] = group;
    const names = group.map(event).join(', ');
    return `${when === undefined ? '' : `*${when}*: `}${names}${note === undefined ? '' : `. ${note}`}`;
  });
}

function event({ event: name, evidence }: OperationEvent): string {
  return `\`${name}\`${evidence === 'seen' ? '' : ` (${evidence})`}`;
}

function retcodes(operation: Operation, model: Model): string[] {
  const registry = new Map(model.retcodes.map((retcode) => [retcode.code, retcode]));
  return operation.retcodes.map(({ code, evidence }) => {
    const { meaning, advice } = registry.get(code) ?? { meaning: '', advice: '' };
    return `\`${code}\`${evidence === 'seen' ? '' : ` (${evidence})`} ${meaning} *${advice}*`;
  });
}

function correction({ readings, choice }: Correction): string {
  const sides = readings.map(({ reads, source: where }) => `${reads.replace(/\.$/, '')} (${where})`);
  return `${sides.join(' / ')}. *${choice}*`;
}

function source({ document, pages, edition, evidence }: Source): string {
  return [document, pages.join(', '), edition && `edition ${edition}`, evidence].filter(Boolean).join(', ');
}
