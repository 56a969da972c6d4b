import {
  type CompetencyTag,
  dateOf,
  type EvidenceContent,
  formatDate,
  formatHours,
  howOf,
  localDay,
  minutesOf,
  statusOf,
  topicLimit,
  topicsOf,
} from '@imh/core';
import { creditText, knownName } from '@imh/elements';
import type { Strings } from '../../strings/index.js';

/** A field of an entry, with its name and value as text for the screen. */
export interface Fact {
  readonly field:
    | 'title'
    | 'date'
    | 'type'
    | 'hours'
    | 'status'
    | 'provider'
    | 'people'
    | 'supervision'
    | 'sessions'
    | 'topics'
    | 'credit'
    | 'published'
    | 'url'
    | 'competencies'
    | 'note';
  readonly name: string;
  /** Empty if the entry has no value. */
  readonly value: string;
}

export function factsOf(content: EvidenceContent, strings: Strings, labelOf: (tag: CompetencyTag) => string): Fact[] {
  const { language } = strings;
  const day = (date: string | undefined) => (date ? formatDate(language, date) : '');
  const minutes = minutesOf(content);
  return [
    { field: 'title', name: strings.title, value: content.title },
    { field: 'date', name: strings.dateCompleted, value: day(dateOf(content) ?? content.dateStart) },
    { field: 'type', name: strings.type, value: content.type ? strings.typeNames[content.type] : '' },
    { field: 'hours', name: strings.hours, value: minutes ? strings.hoursTotal(formatHours(minutes, language)) : '' },
    { field: 'status', name: strings.status, value: strings.statuses[statusOf(content, localDay(new Date()))] },
    { field: 'provider', name: strings.provider, value: content.provider ?? '' },
    { field: 'people', name: strings.people, value: content.people?.join('; ') ?? '' },
    { field: 'supervision', name: strings.supervision, value: supervisionText(content, strings) },
    { field: 'sessions', name: strings.sessions, value: sessionsText(content, strings) },
    { field: 'topics', name: strings.topics, value: topicsText(content, strings) },
    { field: 'credit', name: strings.credit, value: creditText(content) },
    { field: 'published', name: strings.datePublished, value: day(content.datePublished) },
    { field: 'url', name: strings.webAddress, value: content.url ?? '' },
    { field: 'competencies', name: strings.competencies, value: tagsText(content, strings, labelOf) },
    { field: 'note', name: strings.notes, value: content.note ?? '' },
  ];
}

/** The fields whose values differ between versions: all that a user needs to choose one. */
export function differingFields(versions: readonly (readonly Fact[])[]): ReadonlySet<Fact['field']> {
  const [first = [], ...others] = versions;
  return new Set(
    first.filter(({ value }, at) => others.some((other) => other[at]?.value !== value)).map(({ field }) => field),
  );
}

function tagsText(
  { competencies = [], type }: EvidenceContent,
  strings: Strings,
  labelOf: (tag: CompetencyTag) => string,
): string {
  const texts = competencies.map((tag) =>
    [labelOf(tag), strings.evidenceHows[howOf(tag, type)], tag.howShown].filter(Boolean).join(' · '),
  );
  return texts.join('; ');
}

function supervisionText({ rsc }: EvidenceContent, strings: Strings): string {
  const { mode, place, provider, providerCategory } = rsc ?? {};
  const parts = [provider, providerCategory, mode && strings.rscModes[mode], place && strings.rscPlaces[place]];
  return parts.filter(Boolean).join(', ');
}

function sessionsText({ sessions = [] }: EvidenceContent, strings: Strings): string {
  const { language } = strings;
  return sessions
    .map(({ date, minutes }) => `${formatDate(language, date)}: ${strings.hoursTotal(formatHours(minutes, language))}`)
    .join('; ');
}

function topicsText(content: EvidenceContent, strings: Strings): string {
  const { language } = strings;
  return topicsOf(content)
    .map((topic) => {
      const limit = topicLimit(content, [topic]);
      const name = knownName(strings.topicNames, topic);
      return limit === undefined ? name : `${name}: ${strings.hoursTotal(formatHours(limit, language))}`;
    })
    .join('; ');
}
