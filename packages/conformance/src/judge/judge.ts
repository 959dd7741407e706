import { contractOf } from '../contract/contract.ts';
import type { Exchange } from '../kit/exchange.ts';
import type { Finding } from '../kit/finding.ts';
import type { Judge, JudgeOptions } from '../kit/judge.ts';
import { curlOf } from '../kit/mask.ts';
import { severityOf } from '../kit/severity.ts';
import type { Remark } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Seen, seenOf } from './seen.ts';

/** Makes a judge of exchanges: every rule, with what it has to remember. */
export function createJudge({ description, edition, baseUrl, requests = 'client' }: JudgeOptions = {}): Judge {
  const contract = contractOf(description, edition);
  const watches = rules.map((rule) => rule.start(contract));

  const findingOf = (remark: Remark, seen: Seen | undefined): Finding => {
    const { exchange, operation } = seen ?? {};
    return {
      check: remark.check,
      severity: severityOf(remark.source),
      about: remark.about === 'client' ? requests : 'gateway',
      ...(operation && { operation: operation.id }),
      part: remark.part,
      came: remark.came,
      expected: remark.expected,
      source: remark.source,
      ...(exchange &&
        exchange.direction !== 'push' && { reproduce: curlOf(contract.mask.request(operation, exchange.request)) }),
      ...(exchange?.place && { place: exchange.place }),
    };
  };

  const gather = (seen: Seen | undefined, look: (tell: (remark: Remark) => void) => void): readonly Finding[] => {
    const findings: Finding[] = [];
    look((remark) => findings.push(findingOf(remark, seen)));
    return findings;
  };

  return {
    judge(exchange: Exchange) {
      const seen = seenOf(contract, exchange, baseUrl);
      if (seen === undefined) return [];
      return gather(seen, (tell) => {
        for (const watch of watches) watch.see(seen, tell);
      });
    },
    end: () =>
      gather(undefined, (tell) => {
        for (const watch of watches) watch.end?.(tell);
      }),
  };
}

/** Identifiers and sentences of everything that the judge can find. */
export const judged: Readonly<Record<string, string>> = Object.assign({}, ...rules.map(({ checks }) => checks));
