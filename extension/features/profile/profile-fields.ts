import {
  type Aim,
  daysOf,
  type Education,
  type Framework,
  localDay,
  type Reference,
  textIn,
  type Work,
} from '@imh/core';
import { starter } from '@imh/frameworks';
import { readDateField } from '../form/written-date.js';
import type { Strings } from '../../strings/index.js';

export type ProfileKind = 'aim' | 'work' | 'education' | 'reference';
/** In the order in which an application asks for them. */
export const profileKinds: readonly ProfileKind[] = ['aim', 'work', 'education', 'reference'];
export type ProfileContent = Aim & Partial<Work> & Partial<Education> & Partial<Reference>;
export type FieldName = keyof Strings['profileFields'];
/** What is typed into a form, by field. */
export type ProfileFields = Partial<Record<FieldName, string>>;

interface FieldDescription {
  readonly name: FieldName;
  readonly as: 'text' | 'lines' | 'date' | 'number' | 'choice';
  readonly required?: true;
}

/** The fields of each part: what the application asks for, and nothing else. */
export const fieldsOfKind: Readonly<Record<ProfileKind, readonly FieldDescription[]>> = {
  aim: [
    { name: 'association', as: 'text' },
    { name: 'framework', as: 'choice' },
    { name: 'category', as: 'choice' },
    { name: 'purpose', as: 'choice' },
    { name: 'cycleStart', as: 'date' },
    { name: 'since', as: 'date' },
    { name: 'providesRsc', as: 'choice' },
  ],
  work: [
    { name: 'role', as: 'text', required: true },
    { name: 'employer', as: 'text' },
    { name: 'from', as: 'date' },
    { name: 'to', as: 'date' },
    { name: 'hoursPerWeek', as: 'number' },
    { name: 'families', as: 'number' },
    { name: 'ageRange', as: 'text' },
    { name: 'supervisor', as: 'text' },
    { name: 'duties', as: 'lines' },
  ],
  education: [
    { name: 'degree', as: 'text', required: true },
    { name: 'institution', as: 'text' },
    { name: 'from', as: 'date' },
    { name: 'to', as: 'date' },
  ],
  reference: [
    { name: 'name', as: 'text', required: true },
    { name: 'relation', as: 'choice' },
    { name: 'category', as: 'choice' },
    { name: 'asked', as: 'date' },
    { name: 'received', as: 'date' },
    { name: 'waived', as: 'choice' },
  ],
};

/** Names of the options of a field by their values; undefined for a field without options. */
export function optionsOf(
  name: FieldName,
  fields: ProfileFields,
  frameworks: readonly Framework[],
  strings: Strings,
): Readonly<Record<string, string>> | undefined {
  const { language } = strings;
  switch (name) {
    case 'framework':
      return Object.fromEntries(frameworks.map(({ id, title }) => [id, textIn(title, language)]));
    case 'category': {
      const chosen = frameworks.find(({ id }) => id === fields.framework);
      const categories = chosen?.categories?.length ? chosen.categories : starter.categories;
      return Object.fromEntries(categories.map(({ id, label }) => [id, textIn(label, language)]));
    }
    case 'purpose':
      return strings.purposes;
    case 'providesRsc':
      return { yes: strings.providesRscYes, no: strings.providesRscNo };
    case 'waived':
      return { yes: strings.waivedYes, no: strings.waivedNo };
    case 'relation':
      return strings.relations;
    default:
      return undefined;
  }
}

/** What the fields of a form show of a stored part. */
export function fieldsIn(kind: ProfileKind, content: ProfileContent): ProfileFields {
  const { dates, framework, providesRsc, waived, hoursPerWeek, families, ...rest } = content;
  const all: Partial<Record<FieldName, string | number>> = {
    ...rest,
    ...dates,
    framework: framework?.id,
    providesRsc: choiceOf(providesRsc),
    waived: choiceOf(waived),
    hoursPerWeek,
    families,
  };
  return Object.fromEntries(
    fieldsOfKind[kind].flatMap(({ name }) => (all[name] === undefined ? [] : [[name, String(all[name])]])),
  );
}

const choiceOf = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'yes' : 'no');

/** Why fields cannot be saved, as sentences by field. */
export function problemsIn(kind: ProfileKind, fields: ProfileFields, strings: Strings): ProfileFields {
  const problems: ProfileFields = {};
  for (const { name, as, required } of fieldsOfKind[kind]) {
    const text = fields[name]?.trim() ?? '';
    if (required && text === '') problems[name] = strings.profileNeeded(strings.profileFields[name]);
    if (as === 'date' && text !== '' && dateIn(text) === undefined)
      problems[name] = strings.dateDoubts.unreadable(text);
    if (as === 'number' && text !== '' && numberIn(name, text) === undefined) problems[name] = strings.profileNumber;
  }
  const [from, to] = [dateIn(fields.from ?? ''), dateIn(fields.to ?? '')];
  if (from !== undefined && to !== undefined && daysOf(to).last < daysOf(from).first)
    problems.to = strings.profileEndBeforeStart;
  const [first] = fieldsOfKind[kind];
  if (fieldsOfKind[kind].every(({ name }) => !fields[name]?.trim()) && !problems[first!.name])
    problems[first!.name] = strings.profileNeedsOne;
  return problems;
}

/** A date as people write it; undefined if it cannot be read in one way. */
function dateIn(text: string): string | undefined {
  const reading = readDateField(text, localDay(new Date()));
  return reading.kind === 'read' ? reading.date.end : undefined;
}

/** Families are counted whole. */
function numberIn(name: FieldName, text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) && number >= 0 && (name !== 'families' || Number.isInteger(number))
    ? number
    : undefined;
}

/**
 * The content to save. Fields that the form does not show are kept from the stored content.
 * @param before the stored content
 */
export function contentIn(
  kind: ProfileKind,
  fields: ProfileFields,
  before: ProfileContent,
  frameworks: readonly Framework[],
): ProfileContent {
  const shown = new Set<string>([...fieldsOfKind[kind].map(({ name }) => name), 'dates']);
  const kept = Object.entries(before).filter(([name]) => !shown.has(name));
  const value = (name: FieldName): unknown => {
    const text = fields[name]?.trim();
    if (!text) return undefined;
    if (name === 'providesRsc' || name === 'waived') return text === 'yes';
    if (name === 'hoursPerWeek' || name === 'families') return numberIn(name, text);
    if (fieldsOfKind[kind].some((field) => field.name === name && field.as === 'date')) return dateIn(text);
    if (name !== 'framework') return text;
    if (before.framework?.id === text) return before.framework;
    const version = frameworks.find(({ id }) => id === text)?.version;
    return { id: text, ...(version === undefined ? {} : { version }) };
  };
  const isSpan = (name: FieldName) => name === 'from' || name === 'to';
  const values = fieldsOfKind[kind]
    .map(({ name }) => [name, value(name)] as const)
    .filter(([, one]) => one !== undefined);
  const span = values.filter(([name]) => isSpan(name));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(values.filter(([name]) => !isSpan(name))),
    ...(span.length > 0 ? { dates: { ...without(before.dates), ...Object.fromEntries(span) } } : {}),
  } as ProfileContent;
}

/** Fields of a span of dates that this version of the program does not know. */
function without(dates: object | undefined): object {
  return Object.fromEntries(Object.entries(dates ?? {}).filter(([name]) => name !== 'from' && name !== 'to'));
}
