import type { Operation, Source } from '@ccgateway/openapi/model';
import type { Evidence } from '../kit/finding.ts';

/** The evidence of a part of the model in the three words of a finding. */
export function evidenceOf(source: Pick<Source, 'evidence' | 'pages' | 'edition'>): Evidence {
  const { evidence, pages, edition } = source;
  const word = evidence === 'seen' ? 'seen' : /third-party|vendor-sample/.test(evidence) ? 'third-party' : 'inferred';
  return { evidence: word, pages, ...(edition !== undefined && { edition }) };
}

/** The same fact, but only concluded. */
export function inferredFrom(source: Evidence): Evidence {
  return { ...source, evidence: 'inferred' };
}

/** What the pages of all operations show alike, such as the envelope. */
export function seenOn(operation: Pick<Operation, 'source'> | undefined): Evidence {
  const { pages = [], edition } = operation?.source ?? {};
  return { evidence: 'seen', pages, ...(edition !== undefined && { edition }) };
}
