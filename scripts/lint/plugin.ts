import { agentidShared } from './rules/agentid-shared.ts';
import { eventKnown } from './rules/event-known.ts';
import { examplePresent } from './rules/example-present.ts';
import { operationComplete } from './rules/operation-complete.ts';
import { retcodeKnown } from './rules/retcode-known.ts';
import { sourcePresent } from './rules/source-present.ts';
import { titleUnique } from './rules/title-unique.ts';
import { uriMatches } from './rules/uri-matches.ts';
import { webhookTag } from './rules/webhook-tag.ts';
import type { Rule } from './types.ts';

/** Our own rules, as a Redocly plugin: `ccgateway/<name>` in redocly.yaml. Each must hold in spec/ and in the bundle. */
export default function plugin(): { id: string; rules: { oas3: Record<string, Rule> } } {
  return {
    id: 'ccgateway',
    rules: {
      oas3: {
        'agentid-shared': agentidShared,
        'event-known': eventKnown,
        'example-present': examplePresent,
        'operation-complete': operationComplete,
        'retcode-known': retcodeKnown,
        'source-present': sourcePresent,
        'title-unique': titleUnique,
        'uri-matches': uriMatches,
        'webhook-tag': webhookTag,
      },
    },
  };
}
