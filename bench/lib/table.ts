/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A count with thousands separated. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The measured value below which the given share of the values lies, without interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
