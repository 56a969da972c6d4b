import { plainText } from '@imh/core';
import { type Markup, markupFromHtml } from '../markup/from-html.js';
import type { LossReport } from '../report/loss-report.js';
import { type Json, isRecord, wordsOf } from '../json/values.js';

// Publishers write HTML, markdown and LaTeX into statements. Ours are in our markup; what stood there before is kept
// under `case.asWritten` of the node, under its CASE name, and goes out again where nobody changed the text since.

export const AS_WRITTEN = 'asWritten';

/** A statement as our markup. One that differs in white space alone is left as it was written: it had none. */
export function statementMarkup(written: string): Markup {
  const { text, dropped } = markupFromHtml(written);
  // Nothing but a picture: a line that says so is more than its tag.
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

  constructor(
    private readonly item: Json,
    private readonly place: string,
    private readonly report: LossReport,
  ) {}

  read(field: string, reader: Reader): string | undefined {
    const written = wordsOf(this.item[field]);
    if (written === undefined) return undefined;
    const { text, dropped } = reader(written);
    if (text !== written) this.#asWritten[field] = written;
    for (const what of dropped) {
      this.report.add('markup-dropped', `${this.place}: ${short(what)} in ${field} has no place`, this.place);
    }
    return wordsOf(text);
  }

  /** Those that were read as something else than they are, by field. */
  get asWritten(): Readonly<Record<string, string>> | undefined {
    return Object.keys(this.#asWritten).length > 0 ? this.#asWritten : undefined;
  }
}

/** What was written in a field of CASE, if reading it gives the very words that a node has now. */
export function writtenFor(kept: Json, field: string, words: unknown, reader: Reader): string | undefined {
  const all = kept[AS_WRITTEN];
  const written = isRecord(all) && Object.hasOwn(all, field) ? all[field] : undefined;
  if (typeof written !== 'string' || typeof words !== 'string' || written === words) return undefined;
  return reader(written).text === words ? written : undefined;
}

/** Addresses may be pictures themselves, and of any length. */
function short(what: string): string {
  return what.length > 200 ? `${what.slice(0, 200)}…` : what;
}

/** Without the difference between line ends and between spaces, and without a last backslash that breaks no line. */
function onlyWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
    .replace(/\\$/, '');
}
