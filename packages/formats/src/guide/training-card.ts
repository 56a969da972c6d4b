import {
  announcedTraining,
  daysOf,
  type EvidenceLog,
  type Framework,
  plannedLog,
  type TaughtIn,
  taughtNode,
  type Training,
  type Trainings,
} from '@imh/core';

/** A guide of one training, as its trainer announces it; nobody else has aligned it with the competencies. */
export function cardGuide(card: Training, framework: Framework | undefined, language: string): Trainings {
  const { id, title, competencies = [] } = card;
  return {
    format: 'imh-trainings',
    formatVersion: 1,
    id: `urn:imh-competencies:card:${encodeURIComponent(id)}`,
    language,
    title,
    ...(framework ? { frameworks: [{ id: framework.id, version: framework.version }] } : {}),
    trainings: [{ ...card, ...(competencies.length > 0 ? { alignedBy: 'provider' } : {}) }],
  };
}

/**
 * The element that an event's page contains so that search engines and evidence logs read the training: schema.org as
 * JSON-LD. No text can end the element early. Names of competencies only as far as the framework's rights permit.
 */
export function eventMarkup(card: Training, within: TaughtIn): string {
  const item = { '@context': 'https://schema.org', ...announcedTraining(card, within) };
  const json = JSON.stringify(item, null, 2)
    .replaceAll('<', '\\u003c')
    .replace(/[\u2028\u2029]/g, escaped);
  return `<script type="application/ld+json">\n${json}\n</script>\n`;
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

/** The competencies of a card by the names that may be passed on, and the number of those that have none. */
export function announcedNames(card: Training, within: TaughtIn): { names: string[]; unnamed: number } {
  const nodes = (card.competencies ?? []).flatMap((uri) => taughtNode(uri, within) ?? []);
  const names = nodes.flatMap(({ code, label }) => [code, label].filter(Boolean).join(' ') || []);
  return { names, unnamed: nodes.length - names.length };
}

/** A file with one planned entry, which an attendee's evidence log imports; on the first day, whether past or not. */
export function attendeeLog(
  card: Training,
  within: TaughtIn,
  making: { readonly now: string; readonly newId: () => string },
): EvidenceLog {
  const first = card.dates?.map(({ start }) => daysOf(start).first).sort()[0];
  return plannedLog(card, { ...within, ...making, today: first ?? making.now.slice(0, 10) });
}
