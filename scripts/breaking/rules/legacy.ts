import type { Legacy } from '../../model/model.ts';
import { changed, missing, type RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

/** The contract has none of it; it is for those who run clients of older gateways at the simulator. */
export const legacy: RuleOn<'legacy'> = {
  id: 'legacy',
  on: 'legacy',
  covers: ['Model.legacy', 'Legacy.objects', 'Legacy.forms', 'Legacy.routes'],
  judge: changed((old, now) => {
    const gone = missing(namesOf(old), namesOf(now));
    const fresh = missing(namesOf(now), namesOf(old));
    return [
      ...gone.map((name) => ({
        what: `The simulator does not know ${name} of older clients any more.`,
        clients: major('An older client that uses it fails at the simulator.'),
        gateways: nothing,
      })),
      ...fresh.map((name) => ({
        what: `The simulator knows ${name} of older clients.`,
        clients: minor('An older client may use it at the simulator.'),
        gateways: nothing,
      })),
      ...(gone.length + fresh.length === 0
        ? [
            {
              what: 'What the simulator answers older clients changes.',
              clients: minor('Read it: only a person can tell whether older clients notice.'),
              gateways: nothing,
            },
          ]
        : []),
    ];
  }),
};

function namesOf({ objects, forms, routes }: Legacy): string[] {
  return [
    ...objects.map(({ name }) => `the object ${name}`),
    ...forms.map(
      (form) =>
        `the form ${[form.method, form.path, ...Object.keys(form.query ?? {})].filter(Boolean).join(' ')} of ${form.operation}`,
    ),
    ...routes.map(({ method, path }) => `the address ${method} ${path}`),
  ];
}
