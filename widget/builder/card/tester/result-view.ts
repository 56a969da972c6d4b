import type { Source } from '@imh/capture';
import {
  announcedTags,
  type CompetencyTag,
  formatDate,
  formatHours,
  type Framework,
  localDay,
  permittedTitle,
  textIn,
  type Trainings,
  trainingsOfPage,
} from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardStrings } from '../../strings/card.js';
import type { ReadPage } from './read-saved-page.js';

/** What the log's form would contain, and the competencies that it would offer. */
export function resultView(
  { source, address, hasData }: ReadPage,
  { framework, guide }: { readonly framework: Framework | undefined; readonly guide: Trainings | undefined },
  words: CardStrings,
): TemplateResult {
  const { title, type, provider, people, dateStart, dateEnd, datePublished, minutes, ce } = source;
  const days = [dateStart ?? datePublished, dateEnd].flatMap((day) => (day ? [formatDate(words.language, day)] : []));
  const credit = [ce?.amount, ce?.unit, ce?.accreditor].filter((part) => part !== undefined).join(' ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.resultTitleField, title],
    [words.resultType, type && words.types[type]],
    [words.resultProvider, provider],
    [words.resultPeople, people.join('; ')],
    [words.resultDate, days.join(' – ')],
    [words.resultHours, minutes === undefined ? '' : formatHours(minutes, words.language)],
    [words.resultCe, credit],
  ];
  return html`<div class="box result" role="status">
    <h3>${words.resultTitle}</h3>
    <p class="quiet">${words.resultFrom(address)}</p>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value || html`<span class="quiet">${words.resultEmpty}</span>`}</dd>
          </div>`,
      )}
    </dl>
    ${guide ? guideView(source, guide, words) : nothing}
    ${announcedView(source.announced ?? [], source.trainings?.length ?? 0, hasData, framework, words)}
  </div>`;
}

/** A log with the association's guide recognizes the page by its address, or by its title on its day. */
function guideView({ url, canonicalUrl, title, dateStart }: Source, guide: Trainings, words: CardStrings) {
  const addresses = [url, canonicalUrl].flatMap((one) => one || []);
  const today = localDay(new Date());
  const [match] = trainingsOfPage(guide, { addresses, title, date: dateStart, today });
  return match ? html`<p>${words.inGuide(textIn(match.training.title, words.language, guide.language))}</p>` : nothing;
}

function announcedView(
  announced: NonNullable<ReadPage['source']['announced']>,
  trainings: number,
  hasData: boolean,
  framework: Framework | undefined,
  words: CardStrings,
): TemplateResult {
  const frameworks = framework ? [framework] : [];
  const { tags, unknown } = announcedTags(announced, { frameworks, shown: framework, language: words.language });
  if (tags.length + unknown.length === 0) {
    const sentence = hasData ? words.announcedNoneButData : words.announcedNone;
    return html`<p class="notice fault">${trainings > 1 ? words.announcedMany(trainings) : sentence}</p>`;
  }
  return html`<h3>${words.announcedTitle(tags.length + unknown.length)}</h3>
    <p class="quiet">${words.announcedHint}</p>
    ${list(tags.map((tag) => nameOf(tag, framework, words.language)))}
    ${unknown.length > 0 && tags.length > 0 ? html`<p>${words.unknownTitle(unknown.length)}</p>` : nothing}
    ${list(unknown)}`;
}

const list = (names: readonly string[]) =>
  names.length > 0
    ? html`<ul class="names">
        ${names.map((name) => html`<li>${name}</li>`)}
      </ul>`
    : nothing;

function nameOf({ node: id, label }: CompetencyTag, framework: Framework | undefined, language: string): string {
  const node = framework?.nodes.find((one) => one.id === id);
  return (node && permittedTitle(framework!, node, 'show', language)) || label || id || '';
}
