import { markupOf, plainText } from '@imh/core';
import { markupFromHtml } from '../markup/from-html.js';
import type { LossReport } from '../report/loss-report.js';
import type { MoodleRow } from './rows.js';

/** Characters after which Moodle cuts short names, even inside a word. */
const CUT_AT = 100;

export interface Wording {
  readonly label: string;
  /** Our markup; empty if the label is the whole text. */
  readonly text: string;
}

/**
 * A row's name and description. If the name was cut off, the whole sentence is at the beginning of the description: it
 * becomes the label, and if it is the whole description, the text stays empty.
 */
export function labelAndText(row: MoodleRow, report: LossReport): Wording {
  const name = plainText(markupFromHtml(row.shortName).text).replace(/\s+/g, ' ').trim();
  const text = descriptionOf(row, report);
  const length = [...row.shortName].length;
  if (length < CUT_AT) return { label: name, text };
  const words = plainText(text).replace(/\s+/g, ' ').trim();
  const sentence = sameBeginning(words, name) ? sentenceOf(words, name.length) : undefined;
  const now = sentence === undefined ? 'what follows is lost' : 'the whole sentence was in the description';
  report.add(
    'name-cut',
    `${row.place}: the short name has ${length} characters, where Moodle cuts it off; ${now}`,
    row.place,
  );
  if (sentence === undefined) return { label: name, text };
  return { label: sentence, text: sentence === words ? '' : text };
}

function descriptionOf({ description, descriptionFormat, place }: MoodleRow, report: LossReport): string {
  // FORMAT_PLAIN of Moodle: the text contains no markup, whatever it looks like.
  if (descriptionFormat === '2') {
    const text = description.trim();
    return text === '' ? '' : markupOf([{ kind: 'paragraph', inline: [{ kind: 'text', text }] }]);
  }
  const { text, dropped } = markupFromHtml(description);
  for (const what of dropped) report.add('markup', `${place}: ${what} in the description has no place`, place);
  return text;
}

function sameBeginning(words: string, name: string): boolean {
  const beginning = name.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  return words.slice(0, beginning.length).toLowerCase() === beginning.toLowerCase();
}

/** From the beginning to the end of the sentence that goes on past `from`. */
function sentenceOf(words: string, from: number): string {
  const end = /[.!?](?=\s)/g;
  end.lastIndex = Math.max(0, from - 1);
  const found = end.exec(words);
  return found ? words.slice(0, found.index + 1) : words;
}
