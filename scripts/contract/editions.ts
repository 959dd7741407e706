import type { Edition, Source } from '../lib/facts.ts';
import type { Description } from '../lib/openapi.ts';

/** Says in the description of every parameter, field and schema what later editions change, and how it was seen. */
export function describeEditions({ components, paths, webhooks }: Description): void {
  for (const part of [components, paths, webhooks]) visit(part);
}

function visit(node: unknown): void {
  if (Array.isArray(node)) for (const item of node) visit(item);
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  const described = node as { description?: unknown; 'x-edition'?: Edition[]; 'x-source'?: Source };
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
export function editionSentence({ since, changed, note }: Edition): string {
  const subject = since === undefined ? `Edition ${changed}` : `Since edition ${since}`;
  return note === undefined ? `${subject}.` : `${subject}: ${note}`;
}
