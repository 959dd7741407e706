// An agent desktop that may be open in several tabs; tests look at it through the global `desktop`.
import { sayBusy } from '@ccgateway/client';
import { openTabs, type Tabs } from '@ccgateway/client/tabs';

const desktop = {
  tabs: undefined as Tabs | undefined,
  events: [] as string[],
  roles: [] as string[],
  /** Requests of this tab, as method and last part of the path. */
  requests: [] as string[],
  ticks: 0,
  async open(baseUrl: string) {
    const tabs = await openTabs({
      baseUrl,
      pollPause: 20,
      fetch(input, init) {
        desktop.requests.push(`${init?.method} ${`${input}`.split('/').pop()}`);
        return fetch(input, init);
      },
    });
    desktop.tabs = tabs;
    let followed: unknown;
    const follow = () => {
      desktop.roles.push(tabs.role);
      if (tabs.session === followed) return;
      followed = tabs.session;
      tabs.session?.on('*', ({ eventType }) => desktop.events.push(eventType));
    };
    tabs.onChange(follow);
    follow();
    return tabs.role;
  },
  signIn: async (agentid: string) =>
    (await desktop.tabs?.signIn(agentid, { password: 'tellnobody', phonenum: '40038', autoanswer: false }))?.ok,
  shows() {
    const { role, session, by } = desktop.tabs as Tabs;
    if (!session) return { role, by };
    const { connection, agentState, calls } = session;
    const told = calls.map(({ id, state, since }) => ({ id, state, since }));
    return { role, by, connection, agentState, calls: told, events: desktop.events };
  },
  hold: async () => (await desktop.tabs?.session?.currentCall?.hold())?.ok,
  busy: async () => (await desktop.tabs?.session?.call(sayBusy, {}))?.ok,
  signOut: async () => (await desktop.tabs?.session?.signOut({ force: true }))?.ok,
};
setInterval(() => {
  desktop.ticks += 1;
}, 50);
Object.assign(globalThis, { desktop });
