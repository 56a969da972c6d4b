/** One line of PERFORMANCE.md, held against what was measured. */
export interface Bar {
  readonly name: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

/** `value` must not be greater than the limit; what could not be measured is missed. */
export function atMost(name: string, value: number | undefined, limit: number, unit: string): Bar {
  const known = value !== undefined && !Number.isNaN(value);
  return {
    name,
    limit: `≤ ${written(limit)} ${unit}`.trim(),
    measured: known ? `${written(value)} ${unit}`.trim() : 'not there',
    met: known && value <= limit,
  };
}

/** `value` must not be greater than `limit` times `base`. */
export function ratioAtMost(
  name: string,
  value: number | undefined,
  base: number | undefined,
  limit: number,
  baseName = 'floor',
): Bar {
  const ratio = value !== undefined && base !== undefined ? value / base : NaN;
  const known = !Number.isNaN(ratio);
  // "1/15 of" says it as PERFORMANCE.md does.
  const share = limit < 0.5 ? `1/${Math.round(1 / limit)} of ${baseName}` : `${limit} × ${baseName}`;
  const found = limit < 0.5 ? `1/${written(1 / ratio)}` : `${written(ratio)} ×`;
  return {
    name,
    limit: `≤ ${share}`,
    measured: known ? `${found} (${written(value!)} to ${written(base!)})` : 'not there',
    met: known && ratio <= limit,
  };
}

/** Three digits say as much as such figures know. */
export function written(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '—';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  if (Math.abs(value) < 0.01 && value !== 0) return String(Number(value.toFixed(4)));
  return String(Number(value.toFixed(Math.abs(value) >= 10 ? 1 : 2)));
}
