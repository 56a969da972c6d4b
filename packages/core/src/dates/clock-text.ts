/** Seconds as `1:02:03`. */
export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return parts.map((part, index) => `${part}`.padStart(index === 0 ? 1 : 2, '0')).join(':');
}
