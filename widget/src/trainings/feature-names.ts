import { type Text, wordingOf } from '@imh/core';
import type { GuideContent } from './guide-content.js';

/** Name of a region or place in the reader's language, from its `wordingOf`. */
export function featureName({ about, guide }: GuideContent, feature: 'region' | 'place', wording: string): string {
  const named = guide.trainings.find((training) => wordingOf(training[feature]) === wording);
  return about.say(named?.[feature]).text || wording;
}

/** Name of an audience: of a category of the framework, or the guide's own words. */
export function audienceText({ names, about }: GuideContent, audience: Text): string {
  const category = names?.framework.categories?.find(({ id }) => id === audience);
  return category ? names!.say(category.shortLabel ?? category.label).text : about.say(audience).text;
}

/** As `audienceText`, from its `wordingOf`. */
export function audienceName(content: GuideContent, wording: string): string {
  const all = content.guide.trainings.flatMap(({ audience = [] }) => audience);
  return audienceText(content, all.find((one) => wordingOf(one) === wording) ?? wording);
}
