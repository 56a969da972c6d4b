import { wordingOf } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { featureName } from '../feature-names.js';
import type { GuideEntry } from '../guide-content.js';
import type { Numbers, PrintedGuideProps } from './printed-guide-props.js';

/** An index of the trainings by region; nothing if the guide names no region. */
export function printedByRegion(
  entries: readonly GuideEntry[],
  numbers: Numbers,
  { content, words, strings }: PrintedGuideProps,
) {
  const regions = new Map<string | undefined, GuideEntry[]>();
  for (const entry of entries) {
    const region = wordingOf(entry.training.region);
    regions.set(region, [...(regions.get(region) ?? []), entry]);
  }
  const named = [...regions.keys()].flatMap((region) => region ?? []);
  if (named.length === 0) return nothing;
  const listed = named
    .map((region) => [featureName(content, 'region', region), regions.get(region)!] as const)
    .sort(([one], [other]) => one.localeCompare(other, words.language));
  const without = regions.get(undefined);
  const part = ([name, inRegion]: readonly [string, readonly GuideEntry[]]) =>
    html`<h4>${name}</h4>
      <ul class="numbered">
        ${inRegion.map((entry) => html`<li><span class="number">${numbers.get(entry)}</span> ${place(entry)}</li>`)}
      </ul>`;
  const place = ({ title, training }: GuideEntry) => {
    const where = content.about.say(training.place).text;
    return html`${title.text ? phrase(title) : training.id}${where ? `, ${where}` : nothing}`;
  };
  return html`<div class="chapter">
    <h3>${strings.byRegion}</h3>
    ${listed.map(part)} ${without ? part([strings.withoutRegion, without]) : nothing}
  </div>`;
}
