import { countingDay, formatDate, formatHours, type Progress, progressOf, type Requirements, type Rule, type RuleProgress, textIn } from '@imh/core'; // prettier-ignore
import { h, type Phrase } from '@imh/elements';
import { said } from '../element/said.js';
import type { Desk, Words } from './desk.js';
import { type Review, titlesOf } from './review.js';

/** What is listed beside what a sheet asks for. It never says that someone is done: the association decides. */
export function progressView(desk: Desk, review: Review, requirements: Requirements, today: string): HTMLElement {
  const { words, language } = desk;
  const { file, content, aim, references } = review;
  const outline = content && content.framework.id === requirements.framework?.id ? content.outline : undefined;
  const progress = progressOf({
    requirements,
    contents: file.entries,
    today: countingDay(file.log.subject?.period, today),
    references,
    aim,
    outline,
  });
  const say = (text: Parameters<typeof textIn>[0]): Phrase => ({ text: textIn(text, language, requirements.language) });
  const { rules, period, applicability } = progress;
  const shown = rules.filter(({ applies }) => applies !== 'no');
  const { source, disclaimer, unclear = [] } = requirements;
  const title = content ? titlesOf(content) : (id: string) => id;
  return h(
    'div',
    { class: 'progress' },
    said('h4', say(requirements.title)),
    period.span && h('p', { class: 'quiet' }, words.period(formatDate(language, period.span.from), formatDate(language, period.span.to))), // prettier-ignore
    applicability.applies === 'no' && h('p', { class: 'mark-line' }, words.setNotForThem),
    applicability.applies === 'unknown' && h('p', { class: 'mark-line' }, words.setApplyUnknown),
    h(
      'ul',
      { class: 'lines' },
      ...shown.map((rule) =>
        lineOf(
          desk,
          review,
          requirements.rules.find(({ id }) => id === rule.id)!,
          rule,
          say,
          title,
        ),
      ),
      progress.references && h('li', {}, h('p', {}, words.references(progress.references.received, progress.references.count))), // prettier-ignore
    ),
    nothingMissing(progress) && h('p', {}, words.listComplete),
    shown.length < rules.length && h('p', { class: 'quiet' }, words.linesLeftOut(rules.length - shown.length)),
    ...unclear.map(({ asPrinted, note }) => h('p', { class: 'quiet' }, `${words.asPrinted}: “${asPrinted}”. ${say(note).text}`)), // prettier-ignore
    said('p', say(disclaimer), { class: 'quiet' }),
    source && h('p', { class: 'quiet' }, sourceOf(words, language, source, say)),
    h('p', { class: 'informal' }, words.informal),
  );
}

function nothingMissing({ rules, references, applicability }: Progress): boolean {
  const short = rules.some(
    ({ applies, shortMinutes, shortEntries, coverage, spread }) =>
      applies !== 'no' &&
      (shortMinutes + shortEntries > 0 ||
        (coverage && coverage.untouched.length + coverage.unknown.length > 0) ||
        (spread?.wideEnough ?? 'yes') !== 'yes'),
  );
  return !short && applicability.applies === 'yes' && (references?.received ?? 0) >= (references?.count ?? 0);
}

function lineOf(
  desk: Desk,
  { file }: Review,
  rule: Rule,
  line: RuleProgress,
  say: (text: Rule['label']) => Phrase,
  title: (id: string) => string,
): HTMLElement {
  const { words, language } = desk;
  const hours = (minutes: number): string => formatHours(minutes, language);
  const { minutes, minimumMinutes, shortMinutes, entries, minimumEntries, shortEntries, coverage, spread } = line;
  const asked = minimumMinutes === undefined ? words.listed(hours(minutes)) : words.listedOf(hours(minutes), hours(minimumMinutes)); // prettier-ignore
  const short = [
    shortMinutes > 0 && words.shortHours(hours(shortMinutes)),
    shortEntries > 0 && words.shortEntries(shortEntries),
    coverage && coverage.untouched.length > 0 && words.untouched(coverage.untouched.map(title).join('; ')),
    coverage && coverage.unknown.length > 0 && words.notJudged,
    spread?.wideEnough === 'no' && words.spreadNarrow(spread.months, spread.min ?? 0),
    spread?.wideEnough === 'unclear' && words.spreadUnclear,
  ].filter((sentence) => sentence !== false && sentence !== undefined);
  const minimum = minimumMinutes !== undefined || minimumEntries !== undefined || coverage !== undefined;
  return h(
    'li',
    {},
    said('p', say(rule.label), { class: 'entry-title' }),
    h('p', {}, asked, minimumEntries !== undefined && ` · ${words.entriesListed(entries, minimumEntries)}`),
    minimumMinutes !== undefined && minimumMinutes > 0 && amount(minutes, minimumMinutes),
    ...line.years.flatMap(({ from, minutes, minimumMinutes }) =>
      minimumMinutes === undefined ? [] : [h('p', { class: 'quiet' }, words.askedIn(from.slice(0, 4), hours(minutes), hours(minimumMinutes)))],
    ), // prettier-ignore
    ...short.map((sentence) => h('p', {}, sentence)),
    minimum && short.length === 0 && h('p', {}, words.lineComplete),
    line.applies === 'unknown' && h('p', { class: 'quiet' }, words.applyUnknown),
    leftOut(words, file.entries, line),
  );
}

/** How much of what is asked is listed, as a length; the figures beside it say the same. */
function amount(minutes: number, asked: number): HTMLElement {
  const bar = h('div', { class: 'amount', 'aria-hidden': 'true' }, h('div', {}));
  bar.style.setProperty('--part', `${Math.min(1, minutes / asked)}`);
  return bar;
}

/** Entries that are of the line's kind, but do not count or not in full, and why. */
function leftOut(
  words: Words,
  entries: readonly { id: string; content: { title: string } }[],
  { notCounted }: RuleProgress,
): HTMLElement | false {
  const ofKind = notCounted.filter(({ reason }) => !/^other-|^type-missing$/.test(reason));
  if (ofKind.length === 0) return false;
  const titles = new Map(entries.map(({ id, content }) => [id, content.title]));
  const details = h('details', {}, h('summary', {}, words.notCounted(ofKind.length)));
  details.addEventListener(
    'toggle',
    () => {
      const lines = ofKind.map(({ entry, reason }) => h('li', {}, h('bdi', {}, titles.get(entry) ?? ''), `: ${words.reasons[reason]}`)); // prettier-ignore
      details.append(h('ul', {}, ...lines));
    },
    { once: true },
  );
  return details;
}

function sourceOf(
  words: Words,
  language: string,
  source: NonNullable<Requirements['source']>,
  say: (text: Rule['label'] | undefined) => Phrase,
): HTMLElement {
  const { url, title, seen } = source;
  const name = say(title).text || url || '';
  const link = url === undefined ? name : h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, name);
  return h('span', {}, `${words.source}: `, link, seen !== undefined && `, ${words.seen(formatDate(language, seen))}`);
}
