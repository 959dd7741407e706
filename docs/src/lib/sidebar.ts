import english from '../content/i18n/en.json' with { type: 'json' };
import chinese from '../content/i18n/zh-CN.json' with { type: 'json' };

type Key = keyof typeof english & keyof typeof chinese;

const translated = (key: Key) => ({ label: english[key], translations: { 'zh-CN': chinese[key] } });
const link = (page: string, key: Key) => ({ ...translated(key), link: `/${page}/` });

/** The navigation beside every page, in the languages of the message files. */
export const sidebar = [
  { ...translated('nav.guides'), items: [{ autogenerate: { directory: 'guides' } }] },
  {
    ...translated('nav.reference'),
    items: [
      link('operations', 'page.operations'),
      link('events', 'page.events'),
      link('codes', 'page.codes'),
      link('schemas', 'page.schemas'),
      link('fields', 'page.fields'),
      link('groups', 'page.groups'),
      link('flows', 'page.flows'),
    ],
  },
  {
    ...translated('nav.about'),
    items: [
      link('editions', 'page.editions'),
      link('editions/differences', 'differences.title'),
      link('coverage', 'page.coverage'),
      link('corrections', 'page.corrections'),
      link('limits', 'page.limits'),
      link('changes', 'page.changes'),
      link('downloads', 'page.downloads'),
    ],
  },
];
