import type { Report } from '../kit/report.ts';
import { type ReportOptions, reportOf } from '../traffic/report.ts';
import { counted, sentencesOf } from '../traffic/sentences.ts';
import type { Watched } from './bystander.ts';

/** The report on what passed a proxy. */
export function proxyReport(watched: Watched, options: Omit<ReportOptions, 'command' | 'more'>): Report {
  return reportOf(watched, { ...options, command: 'proxy' });
}

/** What was and was not judged, and why, in sentences. */
export function watchedSentences(watched: Watched): string[] {
  const { missed, unreadable } = watched;
  return [
    ...sentencesOf(watched),
    ...(missed > 0 ? [`${counted(missed, 'exchange')} came faster than they could be judged, and passed unseen.`] : []),
    ...(unreadable > 0
      ? [`${counted(unreadable, 'connection')} carried something else than HTTP/1.1, and passed unseen from there on.`]
      : []),
  ];
}
