const guides = import.meta.glob<string>('../../guides/*/*', { query: '?raw', import: 'default', eager: true });
const jobs = import.meta.glob<string>(['../../ci/*', '../../../action.yml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The texts of docs/guides, by `<guide>/<file>`, and those for the CI of others, by `ci/<file>`. */
export const programFiles: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(guides).map(([path, text]) => [path.replace('../../guides/', ''), text]),
  ...Object.entries(jobs).map(([path, text]) => [`ci/${path.split('/').at(-1)}`, text]),
]);
