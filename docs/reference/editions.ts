import type { Source } from '@ccgateway/openapi/model';
import type { Document, EditionTold } from './document.ts';

/** Says in the description of every parameter, field and schema what later editions change, and how it was seen. */
export function describeParts({ components, paths, webhooks }: Document): void {
  for (const part of [components, paths, webhooks]) visit(part);
}

function visit(node: unknown): void {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) visit(item);
    return;
  }
  const described = node as { description?: unknown; 'x-edition'?: EditionTold[]; 'x-source'?: Source };
  // Operations tell theirs in a section of their own.
  if (typeof described.description === 'string' && !('operationId' in node)) {
    const remarks = [described.description, ...(described['x-edition'] ?? []).map(editionSentence)];
    const evidence = described['x-source']?.evidence;
    if (evidence !== undefined && evidence !== 'seen') remarks.push(`(${evidence})`);
    described.description = remarks.join(' ');
  }
  for (const [key, value] of Object.entries(node)) if (key !== 'x-source' && key !== 'examples') visit(value);
}

/** One edition remark as a sentence. */
export function editionSentence({ since, changed, removed, values, note }: EditionTold): string {
  const what = values === undefined ? '' : ` (${values.join(', ')})`;
  const subject =
    since !== undefined
      ? `Since edition ${since}${what}`
      : removed !== undefined
        ? `Gone in edition ${removed}`
        : `Edition ${changed}`;
  return note === undefined ? `${subject}.` : `${subject}: ${note}`;
}
