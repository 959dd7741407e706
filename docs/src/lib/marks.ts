import type { Evidence, Lifetime, Model, Operation } from '@ccgateway/openapi/model';
import { isPushed } from './operation.ts';
import type { Translate } from './texts.ts';

/** A small mark beside a title or a name. */
export interface Mark {
  readonly text: string;
  /** What the mark means, in a sentence. */
  readonly meaning?: string;
  /** How much attention it asks for. */
  readonly tone: 'plain' | 'good' | 'caution' | 'danger';
}

const retryTones = { safe: 'good', 'after-check': 'caution', never: 'danger' } as const;

/** Retry class, effect on the agent's state, session and lifetime of an operation. */
export function marksOf(operation: Operation, model: Model, t: Translate): Mark[] {
  if (isPushed(operation)) return [{ text: t('mark.pushed'), meaning: t('mark.pushed.meaning'), tone: 'plain' }];
  const { retry, needsGuid, result, deprecated, deprecatedBy } = operation;
  return [
    ...(deprecated ? [{ text: t('mark.deprecated', { other: deprecatedBy ?? '' }), tone: 'danger' as const }] : []),
    { text: t(`mark.retry.${retry}`), meaning: t(`mark.retry.${retry}.meaning`), tone: retryTones[retry] },
    ...statesAfter(operation, model).map((state) => ({
      text: t('mark.state', { state }),
      meaning: t('mark.state.meaning', { state }),
      tone: 'plain' as const,
    })),
    ...(needsGuid ? [] : [{ text: t('mark.noGuid'), meaning: t('mark.noGuid.meaning'), tone: 'plain' as const }]),
    ...(result.headers.includes('Set-GUID')
      ? [{ text: t('mark.setsGuid'), meaning: t('mark.setsGuid.meaning'), tone: 'plain' as const }]
      : []),
    ...marksOfLifetime(operation, t),
  ];
}

/** The states into which the events of an operation may put the agent, in the order of those events. */
export function statesAfter({ events }: Operation, model: Model): string[] {
  const states = new Map(model.events.map(({ type, agentState }) => [type, agentState]));
  return [...new Set(events.flatMap(({ event }) => states.get(event) ?? []))];
}

/** First edition, or first one without, of a part that the baseline or the newest edition does not have. */
export function marksOfLifetime({ introducedIn, removedIn }: Lifetime, t: Translate): Mark[] {
  return [
    ...(introducedIn === undefined
      ? []
      : [{ text: t('edition.since', { edition: introducedIn }), tone: 'caution' as const }]),
    ...(removedIn === undefined ? [] : [{ text: t('edition.gone', { edition: removedIn }), tone: 'danger' as const }]),
  ];
}

/** A mark for a fact that no source shows as it is. */
export function marksOfEvidence(evidence: Evidence | undefined, t: Translate): Mark[] {
  if (evidence === undefined || evidence === 'seen') return [];
  return [{ text: t(`evidence.${evidence}`), meaning: t(`evidence.${evidence}.meaning`), tone: 'caution' }];
}
