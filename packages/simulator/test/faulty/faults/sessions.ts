import { answers, envelope, guidOf, handedOut, headers, knowing, succeeds, withGuid } from '../breaks.ts';
import { type Break, type Fault, hidden, shown } from '../fault.ts';

const setGuid = 'answer.header.Set-GUID';

/** Changes Set-GUID at the sign-in. */
function handingOut(change: (name: string, value: string) => readonly [string, string] | undefined): Break {
  return headers('login', (name, value) => (name === 'Set-GUID' ? change(name, value) : [name, value]));
}

/** Calls without the right GUID are served as if they had it, if `wrong` says so of the one that came. */
function lets(wrong: (guid: string | undefined, right: string) => boolean): Break {
  return knowing((sound, guids) => async (asked) => {
    const right = guids.get(asked.agentid ?? '');
    const serves = right !== undefined && wrong(guidOf(asked), right);
    return sound(serves && !isSignOut(asked.operation) ? withGuid(asked, right) : asked);
  });
}

const isSignOut = (operation: string | undefined) => /^(force)?logout/i.test(operation ?? '');

/** Sessions that begin, go on and end wrongly. */
export const sessionFaults: readonly Fault[] = [
  shown(
    'session/no-set-guid',
    'A sign-in hands out no GUID.',
    handingOut(() => undefined),
    ['answer/set-guid/sent', 'login', setGuid],
  ),
  shown(
    'session/set-guid-spelling',
    'The header is spelled Set_GUID.',
    handingOut((_, value) => ['Set_GUID', value]),
    ['answer/set-guid/spelling', 'login', setGuid],
  ),
  shown(
    'session/set-guid-case',
    'The header is spelled Set-Guid, in other capitals.',
    handingOut((_, value) => ['Set-Guid', value]),
    ['answer/set-guid/spelling', 'login', setGuid],
  ),
  shown(
    'session/bare-guid',
    'Set-GUID has no name before the GUID.',
    handingOut((name, value) => [name, value.replace('JSESSIONID=', '')]),
    ['answer/set-guid/form', 'login', setGuid],
  ),
  shown(
    'session/no-node',
    'The GUID ends without the name of its node.',
    handingOut((name, value) => [name, value.replace(/\.AgentGateway\d+.*/, '')]),
    ['answer/set-guid/form', 'login', setGuid],
  ),
  hidden('session/same-guid', 'An agent gets the GUID of the session before.', sameGuid(), [
    'session/new-guid',
    undefined,
    setGuid,
  ]),
  {
    id: 'session/lost-renewal',
    sentence: 'The GUID is renewed, and nobody is told.',
    breaks: headers('getAgentEvent', (name, value) => (name === 'Set-GUID' ? undefined : [name, value])),
    options: { authmode: 2 },
    found: { check: 'session/renewal', part: setGuid },
    traffic: { check: 'session/newest-guid', operation: 'getAgentEvent', part: 'answer.body.retcode' },
  },
  {
    id: 'session/no-renewal',
    sentence: 'The GUID expires before it is renewed.',
    options: { authmode: 2, guidInterval: 600_000 },
    found: { check: 'session/renewal', part: setGuid },
    traffic: { check: 'session/newest-guid', operation: 'getAgentEvent', part: 'answer.body.retcode' },
  },
  {
    id: 'session/short',
    sentence: 'Agents are signed out after half a minute without a poll.',
    options: { deadAfter: 30_000 },
    found: { check: 'session/renewal', part: setGuid },
  },
  {
    id: 'session/endless',
    sentence: 'Agents who fell silent stay signed in.',
    options: { authmode: 1, deadAfter: 3_600_000 },
    found: { check: 'session/silent', part: 'answer.body.retcode' },
  },
  hidden(
    'session/no-guid',
    'Calls without a Guid are served.',
    lets((guid) => guid === undefined),
    ['auth/missing/sayBusy', 'sayBusy', 'answer.body.retcode'],
  ),
  hidden(
    'session/any-guid',
    'Calls with any Guid are served.',
    lets((guid) => guid?.startsWith('00000000-') ?? false),
    ['auth/wrong/getAgentStatus', 'getAgentStatus', 'answer.body.retcode'],
  ),
  hidden(
    'session/prefixed-guid',
    'The Guid may have a name before it.',
    lets((guid, right) => guid === `JSESSIONID=${right}`),
    ['auth/prefixed/hold', 'hold', 'answer.body.retcode'],
  ),
  {
    id: 'session/foreign-guid',
    sentence: 'The Guid of one agent opens the session of another.',
    breaks: knowing((sound, guids) => async (asked) => {
      const others = [...guids].filter(([agentid]) => agentid !== asked.agentid).map(([, guid]) => guid);
      const right = guids.get(asked.agentid ?? '');
      return sound(
        others.includes(guidOf(asked) ?? '') && !isSignOut(asked.operation) ? withGuid(asked, right) : asked,
      );
    }),
    found: { check: 'auth/foreign/getAgentStatus', operation: 'getAgentStatus', part: 'answer.body.retcode' },
    traffic: { check: 'session/foreign-guid', operation: 'getAgentStatus', part: 'answer.body.retcode' },
  },
  {
    id: 'session/after-sign-out',
    sentence: 'Queries go on to succeed after the sign-out.',
    breaks: afterlife(),
    found: { check: 'auth/signed-out/getAgentStatus', operation: 'getAgentStatus', part: 'answer.body.retcode' },
    traffic: { check: 'session/ended', operation: 'getAgentStatus', part: 'answer.body.retcode' },
  },
  {
    id: 'session/no-sign-out',
    sentence: 'A sign-out succeeds and signs nobody out.',
    breaks: (sound) => async (asked) => (asked.operation === 'logout' ? envelope('0') : sound(asked)),
    found: { check: 'auth/signed-out/', part: 'answer.body.retcode' },
    traffic: { check: 'session/ended', operation: 'getAgentStatus', part: 'answer.body.retcode' },
  },
  hidden('session/second-sign-in', 'A second sign-in succeeds, and ends the first session.', usurping(), [
    'session/twice',
    'login',
    'answer.body.retcode',
  ]),
  hidden(
    'session/sign-in-needs-guid',
    'forceLogin is refused without a session.',
    (sound) => async (asked) =>
      asked.operation === 'forceLogin' && !guidOf(asked) ? envelope('000-003') : sound(asked),
    ['auth/open/forceLogin', 'forceLogin', 'request.header.Guid'],
  ),
];

function sameGuid(): Break {
  return (sound) => {
    const theirs = new Map<string, { readonly first: string; now: string }>();
    return async (asked) => {
      const own = theirs.get(asked.agentid ?? '');
      const sent = own !== undefined && guidOf(asked) === own.first ? withGuid(asked, own.now) : asked;
      const response = await sound(sent);
      const fresh = handedOut(response);
      if (asked.operation !== 'login' || fresh === undefined || asked.agentid === undefined) return response;
      const first = own?.first ?? fresh;
      theirs.set(asked.agentid, { first, now: fresh });
      const told = response.headers.map(([name, value]) => [name, value.replace(fresh, first)] as const);
      return { ...response, headers: told };
    };
  };
}

function afterlife(): Break {
  return (sound) => {
    let last: Awaited<ReturnType<typeof sound>> | undefined;
    return answers('getAgentStatus', (response) => {
      if (succeeds(response)) last = response;
      return /100-006/.test(response.body ?? '')
        ? (last ?? envelope('0', { result: { agentState: 4, isWorking: false } }))
        : response;
    })(sound);
  };
}

function usurping(): Break {
  return (sound) => async (asked) => {
    const response = await sound(asked);
    if (asked.operation !== 'login' || !/100-002/.test(response.body ?? '')) return response;
    return sound({ ...asked, url: `${asked.url}/forcelogin`, operation: 'forceLogin' });
  };
}
