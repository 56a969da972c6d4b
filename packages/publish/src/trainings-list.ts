import { formatDate, type Training, type Trainings, type Text, textIn, webAddress } from '@imh/core';
import { escapeHtml, htmlAttributes } from '@imh/formats';

/** A guide as a list that people read without JavaScript: title, date, provider. */
export function trainingsList({ title, language: own, trainings }: Trainings, language: string): string {
  const said = (text: Text | undefined): string => (text === undefined ? '' : textIn(text, language, own).trim());
  const items = trainings.map((training) => `    <li>${itemHtml(training, said, language)}</li>\n`);
  return `  <h2>${escapeHtml(said(title))}</h2>\n  <ul>\n${items.join('')}  </ul>\n`;
}

function itemHtml(
  { title, urls = [], dates = [], schedule, provider }: Training,
  said: (text: Text | undefined) => string,
  language: string,
): string {
  const address = urls[0] === undefined ? undefined : webAddress(urls[0]);
  const name = escapeHtml(said(title));
  const days = dates.map(({ start }) => formatDate(language, start)).join(', ');
  const more = [days || said(schedule), provider ?? ''].filter(Boolean).map(escapeHtml);
  const linked = address ? `<a${htmlAttributes({ href: address })}>${name}</a>` : name;
  return [linked, ...more].join(' · ');
}
