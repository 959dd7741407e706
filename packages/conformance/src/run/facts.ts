import type { Operation } from '@ccgateway/openapi/model';
import { promised } from '../../checks/event.ts';
import type { Contract } from '../contract/contract.ts';
import { judged } from '../judge/judge.ts';
import { checksOf } from './plan.ts';

/** A documented fact, with the checks that prove it, or why none does. */
export interface Fact {
  readonly fact: string;
  readonly checks: readonly string[];
  readonly excluded?: string;
}

/** What the description of an edition documents, part by part. */
export function factsOf(contract: Contract): Fact[] {
  const known = new Set([...checksOf(contract).map(({ id }) => id), ...Object.keys(judged)]);
  const { operations, retcodes, events, webhooks, headers } = contract.description.model;
  const fact = (what: string, ids: readonly string[], reason: string): Fact => {
    const checks = ids.filter((id) => known.has(id));
    return { fact: what, checks, ...(checks.length === 0 && { excluded: reason }) };
  };
  return [
    ...headers.request.map(({ name }) =>
      fact(
        `request header ${name}`,
        name === 'Guid' ? ['request/guid', 'session/foreign-guid'] : ['request/content-type'],
        '',
      ),
    ),
    ...headers.response.map(({ name }) =>
      fact(`response header ${name}`, ['answer/set-guid/sent', 'answer/set-guid/form', 'answer/set-guid/spelling'], ''),
    ),
    ...operations.flatMap((operation) => factsOfOperation(operation, fact)),
    ...webhooks.map(({ id }) => fact(`push ${id}`, ['push/delivery', 'push/body', 'push/answer'], '')),
    ...events.map(({ type }) => fact(`event ${type}: its content`, ['event/known', 'event/content'], '')),
    ...retcodes.map(({ code }) => fact(`return code ${code}`, ['answer/retcode/registered'], '')),
  ];
}

type Make = (what: string, ids: readonly string[], reason: string) => Fact;

function factsOfOperation(operation: Operation, fact: Make): Fact[] {
  const { id, method, parameters, body, result, retcodes, events, needsGuid, notes, prerequisites } = operation;
  const { certain } = promised(operation);
  return [
    fact(`${id}: ${method} at its address`, [`method/${id}`, `success/${id}`], ''),
    fact(
      `${id}: ${needsGuid ? 'needs' : 'needs no'} Guid`,
      needsGuid ? [`auth/missing/${id}`, `auth/wrong/${id}`] : [`auth/open/${id}`],
      '',
    ),
    ...[...parameters.path, ...parameters.query].map(({ name }) =>
      fact(`${id}: parameter ${name}`, [`bounds/${id}/${name}`, 'request/parameter'], ''),
    ),
    ...(body ? [fact(`${id}: body`, [`body/refused/${id}`, `body/taken/${id}`, 'request/body'], '')] : []),
    fact(
      `${id}: ${result.kind === 'file' ? 'answers a file' : 'result'}`,
      [`success/${id}`, result.kind === 'file' ? 'answer/content-type' : 'answer/result'],
      '',
    ),
    ...retcodes.map(({ code }) =>
      fact(`${id}: may answer ${code}`, [`retcode/${id}/${code}`, 'answer/retcode/listed'], ''),
    ),
    ...events.map(({ event, when }) =>
      fact(
        `${id}: causes ${event}${when ? `, when ${when}` : ''}`,
        certain.includes(event) ? [`event/caused/${id}`] : [],
        excludedEvent(id, when),
      ),
    ),
    ...prerequisites.map((sentence) =>
      fact(
        `${id}: ${sentence}`,
        /signed in/.test(sentence) ? [`auth/signed-out/${id}`] : [`success/${id}`],
        'Nothing documents what happens without it.',
      ),
    ),
    ...(notes.length > 0
      ? [
          fact(
            `${id}: ${notes.length} rules of use in prose`,
            [],
            'Prose for people; what of it can be seen in exchanges is a row of its own.',
          ),
        ]
      : []),
  ];
}

function excludedEvent(id: string, when: string | undefined): string {
  if (when !== undefined)
    return 'It depends on a condition that the checks do not bring about; its content is judged whenever it comes.';
  if (/^(login|forceLogin|loginEx)$/.test(id)) return 'The sign-in is checked as a whole by event/sign-in.';
  if (/logout/i.test(id))
    return 'The sign-out ends the polling that would bring it; success after it is judged by session/ended.';
  return 'Whether it comes is inferred, or only an outcome that the checks do not bring about.';
}

/** The table that shows for each fact what proves it. */
export function factsTable(contract: Contract): string {
  const facts = factsOf(contract);
  const rows = facts.map(
    ({ fact, checks, excluded }) =>
      `| ${fact.replaceAll('|', '\\|')} | ${checks.map((id) => `\`${id}\``).join(' ')}${excluded === undefined ? '' : `excluded: ${excluded}`} |`,
  );
  const proved = facts.filter(({ checks }) => checks.length > 0).length;
  return [
    '<!-- Made by "ccgateway-conformance list --facts". Do not edit. -->',
    `# What the checks prove, edition ${contract.edition}`,
    '',
    `${facts.length} documented facts: ${proved} have checks, ${facts.length - proved} are excluded with a reason.`,
    '',
    '| Fact | Checks |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
