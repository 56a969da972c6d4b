import type { DateOrder } from '@imh/core';

/** The order that a column's name states: "Date (mm/dd/yyyy)", "Fecha (dd/mm/aaaa)". */
export function statedOrder(title: string): DateOrder | undefined {
  const [, first, second] = /\b([dm])\1?\s?[-/.]\s?([dm])\2?\s?[-/.]\s?[ya]{2,4}\b/i.exec(title) ?? [];
  if (!first || first.toLowerCase() === second?.toLowerCase()) return undefined;
  return first.toLowerCase() === 'd' ? 'day-first' : 'month-first';
}
