import { expect, test } from 'vitest';
import { Addresses, allAddresses } from '../src/wire/addresses.ts';
import { described } from '../src/wire/described.ts';
import { operationsOf } from '../src/wire/operation.ts';
import { type Match, Router } from '../src/wire/router.ts';

// Addresses of older gateways are read late. What an address leads to must not depend on what was asked for before.

const operations = operationsOf(described);

/** What was found, in a form that can be compared: an older address makes its operation anew. */
function told(match: Match | undefined): unknown {
  if (match === undefined || !('target' in match)) return match;
  const { target, values } = match;
  if ('why' in target) return { values, why: target.why };
  const { operation, older, behaviour, shared } = target;
  return { values, id: operation.id, older, behaviour, shared };
}

test.each([true, false])('each address leads to the same at first as after all others, with legacy %s', (legacy) => {
  const all = allAddresses(described, operations, legacy);
  const router = new Router(all);
  const paths = [...new Set(all.map(({ segments }) => segments.join('/')))].map((path) =>
    path.split('/').map((segment) => (segment.startsWith('{') ? '291' : segment)),
  );
  const different: string[] = [];
  for (const segments of [...paths, ['voicecall', '291'], ['nothing'], ['agentevent', 'other', 'words']]) {
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH']) {
      const fresh = new Addresses(described, operations, legacy).find(method, segments);
      const expected = router.find(method, segments);
      if (JSON.stringify(told(fresh)) !== JSON.stringify(told(expected)))
        different.push(`${method} ${segments.join('/')}`);
      if (JSON.stringify(functionsOf(fresh)) !== JSON.stringify(functionsOf(expected)))
        different.push(`${method} ${segments.join('/')} behaves otherwise`);
    }
  }
  expect(different).toEqual([]);
  expect(paths.length).toBeGreaterThan(operations.length);
});

/** Whether a match has behaviours of its own; JSON leaves functions out. */
function functionsOf(match: Match | undefined): unknown {
  if (match === undefined || !('target' in match) || 'why' in match.target) return undefined;
  return [match.target.behaviour?.name, match.target.shared?.name];
}
