import { plainText } from '@imh/core';
import { type Markup, markupFromHtml } from '../markup/from-html.js';
import type { LossReport } from '../report/loss-report.js';
import { type Json, wordsOf } from '../json/values.js';
import { AS_READ, AS_WRITTEN, fingerprintOf } from './original-wordings.js';

/** A statement as our markup. It stays as written if the conversion would change white space only. */
export function statementMarkup(written: string): Markup {
  const { text, dropped } = markupFromHtml(written);
  // If the statement is only a picture, its description is more useful than its tag.
  if (text.trim() === '') return { text: dropped.map(short).join(', '), dropped };
  return onlyWords(text) === onlyWords(written) ? { text: written, dropped } : { text, dropped };
}

/** A title, which has no markup, in plain words on one line. */
export function titleWords(written: string): Markup {
  const { text, dropped } = statementMarkup(written);
  return { text: text === written ? written : plainText(text).replace(/\s+/g, ' ').trim(), dropped };
}

type Reader = (written: string) => Markup;

/** Reads the wordings of one item, reports what they lose, and remembers those that change. */
export class ItemWordings {
  readonly #asWritten: Record<string, string> = {};
  readonly #asRead: Record<string, string> = {};

  constructor(
    private readonly item: Json,
    private readonly place: string,
    private readonly report: LossReport,
  ) {}

  read(field: string, reader: Reader): string | undefined {
    const written = wordsOf(this.item[field]);
    if (written === undefined) return undefined;
    const { text, dropped } = reader(written);
    if (text !== written) {
      this.#asWritten[field] = written;
      this.#asRead[field] = fingerprintOf(text);
    }
    for (const what of dropped) {
      this.report.add('markup-dropped', `${this.place}: ${short(what)} in ${field} has no place`, this.place);
    }
    return wordsOf(text);
  }

  /** Original wordings that the conversion changed, as fields of `case`. */
  get originals(): Json {
    if (Object.keys(this.#asWritten).length === 0) return {};
    return { [AS_WRITTEN]: this.#asWritten, [AS_READ]: this.#asRead };
  }
}

/** Shortened: data URLs of pictures have any length. */
function short(what: string): string {
  return what.length > 200 ? `${what.slice(0, 200)}…` : what;
}

/** Normalizes line ends and spaces, and drops a trailing backslash, which breaks no line. */
function onlyWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
    .replace(/\\$/, '');
}
