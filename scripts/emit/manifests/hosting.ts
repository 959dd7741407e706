import type { Identity } from '../../release/identity.ts';
import type { Place } from './place.ts';
import { textPlace } from './text.ts';

/** Who is asked for a review before anybody has said who owns the repository. */
const nobody = '@owner';

/** Files for the host of the repository, and labels of the container. */
export function hostingPlaces({ address, owner, version }: Identity): Place[] {
  const [first = ''] = owner.split('/');
  return [
    textPlace('.github/CODEOWNERS', [
      { name: 'the owner of everything', pattern: /^\* (@\S+)$/gm, wanted: first === '' ? nobody : `@${first}` },
    ]),
    textPlace('.github/ISSUE_TEMPLATE/config.yml', [
      {
        name: 'the address for reports of weaknesses',
        pattern: /^ {4}url: (\S+)\/security\/advisories\/new$/gm,
        wanted: address,
      },
    ]),
    textPlace('packages/simulator/container/Containerfile', [
      { name: 'image.source', pattern: /image\.source="([^"]*)"/g, wanted: address },
      { name: 'image.version', pattern: /image\.version="([^"]*)"/g, wanted: version },
    ]),
  ];
}
