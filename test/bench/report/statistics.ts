/** Median and quartiles of several runs. */
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

/** Interpolates between two values; NaN for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
