/** The middle of several runs, and where the middle half of them lies. */
export interface Summary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly runs: number;
}

export function summary(values: readonly number[]): Summary {
  return {
    median: quantile(values, 0.5),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
    runs: values.length,
  };
}

/** Between two values it takes its share of both; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
