import { plainText } from '@imh/core';
import { markupFromHtml } from '../markup/from-html.js';
import type { LossReport } from '../report/loss-report.js';

const html = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,500})?\/?>|&(?:[a-z]{2,8}|#\d{1,6});/i;

/** A cell's text as our markup: tables exported from a database often contain HTML. */
export function cellMarkup(cell: string, place: string, report: LossReport): string {
  if (!html.test(cell)) return cell;
  const { text, dropped } = markupFromHtml(cell);
  for (const what of dropped) report.add('markup', `${place}: ${what} has no place here`, place);
  return text;
}

/** Like `cellMarkup` for a label, which is plain text. */
export function cellLabel(cell: string): string {
  return html.test(cell) ? plainText(markupFromHtml(cell).text).trim() : cell;
}
