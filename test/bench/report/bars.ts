/** A limit and the figure that is compared with it. */
export interface Bar {
  readonly name: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Met if `value` is at most `limit`; missed if nothing was measured. */
export function atMost(name: string, value: number | undefined, limit: number, unit: string): Bar {
  const known = value !== undefined && !Number.isNaN(value);
  return {
    name,
    limit: `≤ ${written(limit)} ${unit}`.trim(),
    measured: known ? `${written(value)} ${unit}`.trim() : 'not measured',
    met: known && value <= limit,
  };
}

/** Met if `value` is at most `limit` times `base`; missed if either was not measured. */
export function ratioAtMost(
  name: string,
  value: number | undefined,
  base: number | undefined,
  limit: number,
  baseName = 'floor',
): Bar {
  const ratio = value !== undefined && base !== undefined ? value / base : NaN;
  const known = !Number.isNaN(ratio);
  // Small limits are easier to read as fractions: "1/15 of".
  const share = limit < 0.5 ? `1/${Math.round(1 / limit)} of ${baseName}` : `${limit} × ${baseName}`;
  const found = limit < 0.5 ? `1/${written(1 / ratio)}` : `${written(ratio)} ×`;
  return {
    name,
    limit: `≤ ${share}`,
    measured: known ? `${found} (${written(value!)} to ${written(base!)})` : 'not measured',
    met: known && ratio <= limit,
  };
}

/** About three digits: measured times are not more precise. */
export function written(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '—';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  if (Math.abs(value) < 0.01 && value !== 0) return String(Number(value.toFixed(4)));
  return String(Number(value.toFixed(Math.abs(value) >= 10 ? 1 : 2)));
}
