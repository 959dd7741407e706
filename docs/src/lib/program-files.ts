const raw = import.meta.glob<string>('../../guides/*/*', { query: '?raw', import: 'default', eager: true });

/** The texts of docs/guides, by `<guide>/<file>`. */
export const programFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.replace('../../guides/', ''), text]),
);
