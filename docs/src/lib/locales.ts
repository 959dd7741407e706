/** Languages of the site beside English, which has no prefix in addresses. */
export const otherLocales = ['zh-cn'] as const;

/** The locale part of the address of a page: none for English. */
export type Locale = (typeof otherLocales)[number] | undefined;

/** Every page once in each language. Its facts are in English; its navigation and titles of sections are translated. */
export function inEachLocale<Params extends object, Props extends object>(
  pages: readonly { readonly params: Params; readonly props: Props }[],
): { params: Params & { locale: Locale }; props: Props & { locale: Locale } }[] {
  return [undefined, ...otherLocales].flatMap((locale) =>
    pages.map(({ params, props }) => ({ params: { ...params, locale }, props: { ...props, locale } })),
  );
}
