import {
  dateOf,
  type EvidenceContent,
  formatDate,
  formatHours,
  type ReviewEntry,
  topicLimit,
  topicsOf,
} from '@imh/core';
import type { EntryLabels } from './entry-labels.js';
import { knownName } from '../words/known-name.js';

/** Date, hours, type and, unless it is finished, status: an entry in one line. */
export function entrySummary({ content, status, minutes }: ReviewEntry, labels: EntryLabels, language: string): string {
  return [
    dateText(content, labels, language),
    hoursText(minutes, labels, language),
    content.type === undefined ? labels.noType : labels.typeNames[content.type],
    status !== 'finished' && labels.statuses[status],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Date and hours of another version of an entry. */
export function versionSummary(content: EvidenceContent, labels: EntryLabels, language: string): string {
  return `${dateText(content, labels, language)}, ${hoursText(content.minutes, labels, language)}`;
}

export function rscText({ rsc }: EvidenceContent, labels: EntryLabels): string {
  if (!rsc) return '';
  const { mode, place, provider, providerCategory } = rsc;
  const parts = [provider, providerCategory, mode && labels.rscModes[mode], place && labels.rscPlaces[place]];
  return parts.filter(Boolean).join(', ');
}

export function sessionsText({ sessions = [] }: EvidenceContent, labels: EntryLabels, language: string): string {
  return sessions
    .map(({ date, minutes }) => `${formatDate(language, date)}: ${hoursText(minutes, labels, language)}`)
    .join('; ');
}

/** Topics, with the hours of those that only a part of the entry was about. */
export function topicsText(content: EvidenceContent, labels: EntryLabels, language: string): string {
  return topicsOf(content)
    .map((topic) => {
      const limit = topicLimit(content, [topic]);
      const name = knownName(labels.topics, topic);
      return limit === undefined ? name : `${name}: ${hoursText(limit, labels, language)}`;
    })
    .join('; ');
}

/** Continuing education credit as the certificate prints it. */
export function creditText({ ce }: EvidenceContent): string {
  const parts = [ce?.amount, ce?.unit, ce?.accreditor, ce?.number];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

export function verificationText({ verification }: EvidenceContent, labels: EntryLabels, language: string): string {
  const { kind = 'self-reported', by, on } = verification ?? {};
  const parts = [labels.verified[kind](by), on && labels.verifiedOn(formatDate(language, on))];
  return parts.filter(Boolean).join(', ');
}

function dateText(content: EvidenceContent, labels: EntryLabels, language: string): string {
  const date = dateOf(content);
  return date === undefined ? labels.noDate : formatDate(language, date);
}

function hoursText(minutes: number | undefined, labels: EntryLabels, language: string): string {
  return minutes === undefined ? labels.noHours : labels.hours(formatHours(minutes, language));
}
