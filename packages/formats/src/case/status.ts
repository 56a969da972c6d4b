/** Statuses that both formats have. */
const statuses = ['draft', 'adopted', 'deprecated'];

/** In our spelling. */
export function statusOf(word: string | undefined): string | undefined {
  const lower = word?.trim().toLowerCase() ?? '';
  return statuses.includes(lower) ? lower : word;
}

/** In CASE's spelling. */
export function wordOfStatus(status: string): string {
  return statuses.includes(status) ? status[0]!.toUpperCase() + status.slice(1) : status;
}
