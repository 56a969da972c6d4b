import { formatHours, type Requirements, textIn } from '@imh/core';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { MeasuredLog } from './measured-log.js';
import type { Shortfall } from './shortfalls.js';

interface SentenceProps {
  readonly words: EvidencePeopleStrings;
  readonly language: string;
  /** Title of a node of the framework. */
  title(node: string): string;
}

/** Each line that a log does not reach, with what it lists and what is asked; never a verdict. */
export function shortfallSentences({ match, set, shortfalls }: MeasuredLog, props: SentenceProps): string[] {
  const { words } = props;
  if (!set || !shortfalls) return match && match.is !== 'found' ? [words.whyNoSet[match.is]] : [];
  const { lines, references, applies, hasCounts } = shortfalls;
  const sentences = lines.map((line) => sentenceOf(line, set, props));
  if (references) sentences.push(words.shortReferences(references.received, references.count));
  if (applies !== 'yes') sentences.push(applies === 'no' ? words.setForOthers : words.categoryUnknown);
  if (!hasCounts) sentences.push(words.nothingCounted);
  return sentences.length > 0 ? sentences : [words.nothingShort];
}

function sentenceOf(line: Shortfall, { language: written }: Requirements, props: SentenceProps): string {
  const { words, language, title } = props;
  const label = textIn(line.rule.label, language, written);
  const hours = (minutes: number): string => formatHours(minutes, language);
  const sentence = ((): string => {
    switch (line.is) {
      case 'minutes': {
        const listed = words.shortHours(label, hours(line.listed), hours(line.asked));
        return line.repeated > 0 ? `${listed}; ${words.listedTwice(hours(line.repeated))}` : listed;
      }
      case 'entries':
        return words.shortEntries(label, line.listed, line.asked);
      case 'areas':
        return words.shortAreas(label, areasIn(line, title, words));
      case 'spread':
        return words.shortSpread(label, line.months, line.asked);
      case 'not-counted':
        return words.notCountedHere(label);
    }
  })();
  return line.isCertain ? sentence : `${sentence} (${words.maybeNotAsked})`;
}

/** By domain, if the rule names domains. */
function areasIn(
  { rule, coverage: { headings, untouched } }: Extract<Shortfall, { is: 'areas' }>,
  title: SentenceProps['title'],
  words: EvidencePeopleStrings,
): string {
  const domains = headings
    .filter((heading) => heading.untouched > 0)
    .map((heading) => `${title(heading.node)} (${words.areas(heading.untouched, heading.areas)})`);
  const named = untouched.filter((area) => rule.coverage?.nodes.includes(area)).map(title);
  return [...domains, ...named].join('; ');
}
