import { type Training, type Trainings, textIn } from '@imh/core';
import { plainName } from '../draft/level-names.js';

/** What a corrected table changes in a guide. */
export interface GuideUpdate {
  readonly guide: Trainings;
  /** Trainings of the new guide. */
  readonly added: readonly Training[];
  readonly changed: readonly Training[];
  /** Trainings of the earlier guide. */
  readonly gone: readonly Training[];
}

/**
 * Gives a guide that was read again the identity of the earlier one, so that calendars and logs recognize its trainings: a
 * training keeps its id if the table states it, if its title is the same, or if it is the only one on both sides with its
 * address, or with its day.
 */
export function keepTrainingIds(earlier: Trainings, guide: Trainings): GuideUpdate {
  const before = new Map<Training, Training>();
  const free = new Set(earlier.trainings);
  const keys: readonly ((training: Training, within: Trainings) => string | undefined)[] = [
    ({ id }) => id,
    ({ title }, { language }) => plainName(textIn(title, language)) || undefined,
    ({ urls }) => urls?.[0],
    ({ dates, provider }) => (dates?.[0] ? JSON.stringify([dates, provider]) : undefined),
  ];
  for (const keyOf of keys) {
    const known = grouped([...free], (training) => keyOf(training, earlier));
    const waiting = grouped(
      guide.trainings.filter((training) => !before.has(training)),
      (training) => keyOf(training, guide),
    );
    for (const [key, [training, ...others]] of waiting) {
      const [match, ...more] = known.get(key) ?? [];
      if (!training || !match || others.length + more.length > 0) continue;
      before.set(training, match);
      free.delete(match);
    }
  }
  const kept = new Set([...before.values()].map(({ id }) => id));
  const trainings = guide.trainings.map((training): Training => {
    const match = before.get(training);
    if (match) return { ...training, id: match.id };
    let { id } = training;
    for (let next = 2; kept.has(id); next += 1) id = `${training.id}-${next}`;
    kept.add(id);
    return { ...training, id };
  });
  const pairs = guide.trainings.map((training, at) => [trainings[at]!, before.get(training)] as const);
  return {
    guide: { ...guide, id: earlier.id, trainings },
    added: pairs.flatMap(([training, match]) => (match ? [] : [training])),
    changed: pairs.flatMap(([training, match]) =>
      match && JSON.stringify(training) !== JSON.stringify(match) ? [training] : [],
    ),
    gone: [...free],
  };
}

function grouped(
  trainings: readonly Training[],
  keyOf: (training: Training) => string | undefined,
): ReadonlyMap<string, Training[]> {
  const groups = new Map<string, Training[]>();
  for (const training of trainings) {
    const key = keyOf(training);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), training]);
  }
  return groups;
}
