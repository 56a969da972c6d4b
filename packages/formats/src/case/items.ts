import { type FrameworkNode, plainText, shownValue, type Text } from '@imh/core';
import { keptOfItem } from './kept-fields.js';
import { momentOf } from './values.js';
import { ItemWordings, statementMarkup, titleWords } from './statements.js';
import { kindOf, typeOf } from './kinds.js';
import type { LossReport } from '../report/loss-report.js';
import type { Validation } from '../validation/validation.js';
import { type Json, idOf, languageOf, listOf, withoutUndefined, wordsOf } from '../json/values.js';

/** An item as fields of a node, without its parents; `case` preserves fields that ours does not have. */
export type ItemFields = Pick<FrameworkNode, 'label'> & Partial<FrameworkNode>;

/** What all items of a document share. */
export interface ItemSetting {
  readonly language: string | undefined;
  /** `lastChangeDateTime` of the document. */
  readonly changed: string | undefined;
  readonly validation: Validation;
  readonly report: LossReport;
}

/** @param uri of the node in our format; a different URI of the item is preserved */
export function fieldsOfItem(
  item: Json,
  place: string,
  uri: string,
  { language, changed, validation, report }: ItemSetting,
): ItemFields {
  const code = wordsOf(item['humanCodingScheme']);
  const own = languageOf(item['language'], validation);
  if (own === undefined && wordsOf(item['language']) !== undefined) {
    report.add('language-unknown', `${place}: "${shownValue(item['language'])}" is not a language tag`, place);
  }
  const inOwnLanguage = (words: string): Text => (own === undefined || own === language ? words : { [own]: words });

  const wordings = new ItemWordings(item, place, report);
  const { label, text } = wordingOf(item, wordings, place, report);

  const type = typeOf(item);
  const kind = type === undefined ? undefined : kindOf(type);
  const concepts = item['conceptKeywords'];
  const keywords = listOf(typeof concepts === 'string' ? concepts.split(/[,;|]/).map((one) => one.trim()) : concepts);

  const notes = wordings.read('notes', statementMarkup);
  const kept = keptOfItem(item, {
    uri,
    isInOwnLanguage: own === language,
    hasTitle: text !== undefined,
    type,
    hasKeywords: keywords !== undefined,
  });
  if (notes !== undefined && typeof item['notes'] === 'string') kept['notes'] = notes;
  Object.assign(kept, wordings.originals);
  tidyMoment(kept, changed, place, report);
  return {
    ...withoutUndefined({ kind, code }),
    label: inOwnLanguage(label),
    ...withoutUndefined({
      text: text === undefined ? undefined : inOwnLanguage(text),
      keywords: keywords?.map(inOwnLanguage),
    }),
    ...(Object.keys(kept).length > 0 ? { case: kept } : {}),
  };
}

/**
 * The short statement is a title only if the item has a different full statement. An item with one wording gets it as
 * its label and no text, so that rights treat the label as the statement.
 */
function wordingOf(
  item: Json,
  wordings: ItemWordings,
  place: string,
  report: LossReport,
): { label: string; text?: string } {
  const statement = wordings.read('fullStatement', statementMarkup);
  if (statement === undefined) {
    const short = wordings.read('abbreviatedStatement', titleWords);
    const instead = short ?? wordsOf(item['alternativeLabel']) ?? wordsOf(item['humanCodingScheme']) ?? place;
    report.add('statement-missing', `${place} has no fullStatement; shown as "${instead.slice(0, 60)}"`, place);
    return { label: instead };
  }
  const written = wordsOf(item['abbreviatedStatement']);
  // A short statement with the same words is preserved unread.
  if (written === undefined || onOneLine(titleWords(written).text) === onOneLine(plainText(statement))) {
    return { label: statement };
  }
  const short = wordings.read('abbreviatedStatement', titleWords);
  return short === undefined ? { label: statement } : { label: short, text: statement };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Drops a timestamp that repeats the document's; adds UTC to one without a zone. */
function tidyMoment(
  kept: Record<string, unknown>,
  changed: string | undefined,
  place: string,
  report: LossReport,
): void {
  if (!('lastChangeDateTime' in kept)) return;
  const read = momentOf(kept['lastChangeDateTime']);
  if (read === undefined) {
    report.add('date-unreadable', `${place}: "${shownValue(kept['lastChangeDateTime'])}" is not a date`, place);
  } else {
    if (!read.hadZone) report.add('date-without-zone', `${place}: its date has no time zone; read as UTC`, place);
    if (read.moment === changed) delete kept['lastChangeDateTime'];
    else kept['lastChangeDateTime'] = read.moment;
  }
}

/** An item in messages: its place in the file and its code. */
export function placeOf(item: Json, index: number): string {
  const name = idOf(item['humanCodingScheme']) ?? idOf(item['identifier']);
  return name === undefined ? `item ${index + 1}` : `item ${index + 1} (${name.slice(0, 60)})`;
}
