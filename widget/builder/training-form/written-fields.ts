import { failure, formatHours, parseHours, type Result, success, type Text, type Training } from '@imh/core';
import { datesOf, type GuideFaultKind, webAddressesOf } from '@imh/formats/guide';
import type { TrainingEdit } from './training-edit.js';

/** What a person may type about a training. */
export type WrittenField = 'title' | 'dates' | 'hours' | 'provider' | 'address' | 'people' | 'place' | 'schedule';

/** `title-missing`, or what of a cell of a table could not be used, with the words that are wrong. */
export interface FieldFault {
  readonly kind: GuideFaultKind;
  readonly value: string;
}

/** @param language BCP 47, of the texts on the screen */
export function writtenField(field: WrittenField, training: Training, language: string): string {
  const { title, dates, minutes, provider, urls, people, place, schedule } = training;
  switch (field) {
    case 'title':
      return wordsOf(title, language);
    case 'dates':
      return (dates ?? []).map(({ start, end }) => (end === undefined ? start : `${start} – ${end}`)).join('; ');
    case 'hours':
      return minutes === undefined ? '' : formatHours(minutes, 'en');
    case 'provider':
      return provider ?? '';
    case 'address':
      return (urls ?? []).join('; ');
    case 'people':
      return (people ?? []).join('; ');
    case 'place':
      return wordsOf(place, language);
    case 'schedule':
      return wordsOf(schedule, language);
  }
}

/** What a text in a field changes. An empty field removes what was in it, except the title. */
export function editOf(
  field: WrittenField,
  written: string,
  training: Training,
  language: string,
): Result<TrainingEdit, FieldFault> {
  const text = written.trim();
  switch (field) {
    case 'title':
      return text === ''
        ? failure({ kind: 'title-missing', value: '' })
        : success({ title: inLanguage(training.title, text, language) });
    case 'dates':
      return datesIn(text);
    case 'hours': {
      const minutes = parseHours(text);
      if (text === '') return success({ minutes: null });
      return minutes === undefined ? failure({ kind: 'hours', value: text }) : success({ minutes });
    }
    case 'address': {
      const { urls, others } = webAddressesOf(text);
      if (others.length > 0) return failure({ kind: 'url', value: others[0]! });
      return success({ urls: urls.length > 0 ? urls : null });
    }
    case 'people': {
      const people = text.split(/\s*[;\n]\s*/).filter(Boolean);
      return success({ people: people.length > 0 ? people : null });
    }
    case 'provider':
      return success({ provider: text || null });
    case 'place':
    case 'schedule':
      return success({ [field]: text === '' ? null : inLanguage(training[field], text, language) });
  }
}

function datesIn(text: string): Result<TrainingEdit, FieldFault> {
  const faults: FieldFault[] = [];
  const { dates } = datesOf(text, undefined, (kind, value) => faults.push({ kind, value }));
  if (faults[0]) return failure(faults[0]);
  return success({ dates: dates.length > 0 ? dates : null });
}

/** The tag of the wording that is on the screen; undefined for a text without languages. */
function tagOf(text: Text | undefined, language: string): string | undefined {
  if (typeof text !== 'object') return undefined;
  const tags = Object.keys(text);
  return tags.find((tag) => tag === language) ?? tags[0];
}

function wordsOf(text: Text | undefined, language: string): string {
  if (typeof text === 'string' || text === undefined) return text ?? '';
  return text[tagOf(text, language) ?? ''] ?? '';
}

/** A text whose wording in one language is replaced; the others stay. */
function inLanguage(text: Text | undefined, words: string, language: string): Text {
  const tag = tagOf(text, language);
  return typeof text === 'object' && tag !== undefined ? { ...text, [tag]: words } : words;
}
