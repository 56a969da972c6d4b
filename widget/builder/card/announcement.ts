import { formatHours, type TaughtIn, textIn, type Training } from '@imh/core';
import { announcedNames } from '@imh/formats/guide';
import { cardSentences } from '../strings/card-sentences.js';
import { datesText } from '../trainings/list-view.js';

/** The sentence of a card in a language; undefined without a competency that has a name. */
export function announcement(card: Training, within: TaughtIn, language: 'en' | 'es'): string | undefined {
  const { framework } = within;
  const { names } = announcedNames(card, { ...within, language });
  if (!framework || names.length === 0) return undefined;
  const { minutes, provider, urls } = card;
  const hours = minutes === undefined ? '' : `${formatHours(minutes, language)} h`;
  return cardSentences[language]({
    title: textIn(card.title, language),
    facts: [datesText(card, language), hours, provider ?? ''].filter(Boolean),
    framework: textIn(framework.title, language, framework.language),
    names,
    address: urls?.[0],
  });
}
