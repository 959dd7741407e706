import english from '../src/content/i18n/en.json' with { type: 'json' };
import chinese from '../src/content/i18n/zh-CN.json' with { type: 'json' };
import { siteTitle } from '../src/lib/site-title.ts';

const texts = { en: english['waiting.text'], 'zh-CN': chinese['waiting.text'] } as const;

/** A language of the site. */
export type Language = keyof typeof texts;

/**
 * The language in which to answer while there is no page.
 *
 * @param accepted the header Accept-Language
 */
export function languageOf(url: string, accepted = ''): Language {
  if (/^\/zh-cn(?:\/|$)/.test(url)) return 'zh-CN';
  // The home page alone is asked for without a choice of language.
  return url === '/' && /^\s*zh\b/i.test(accepted) ? 'zh-CN' : 'en';
}

/** A page that loads itself again until the site is there. */
export function waitingPage(language: Language): string {
  const style = 'body{font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:20vh auto;padding:0 1rem}';
  const head = [
    '<meta charset="utf-8"><meta http-equiv="refresh" content="1"><meta name="color-scheme" content="light dark">',
    `<meta name="viewport" content="width=device-width"><title>${siteTitle}</title><style>${style}</style>`,
  ].join('');
  const body = `<h1>${siteTitle}</h1><p role="status">${texts[language]}</p>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>\n`;
}
