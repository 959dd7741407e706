/** Lets readers of the table of differences choose from which edition to which one; without scripts it has all rows. */
export function startRange(): void {
  const range = document.querySelector<HTMLElement>('edition-range');
  const from = range?.querySelector<HTMLSelectElement>('[name=from]');
  const to = range?.querySelector<HTMLSelectElement>('[name=to]');
  const none = range?.querySelector<HTMLElement>('[data-none]');
  if (!range || !from || !to || !none) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-of]')];
  const show = () => {
    for (const row of rows) {
      const { of = '' } = row.dataset;
      row.hidden = of <= from.value || of > to.value;
    }
    none.hidden = rows.some((row) => !row.hidden);
  };
  range.addEventListener('change', show);
  range.hidden = false;
  show();
}
