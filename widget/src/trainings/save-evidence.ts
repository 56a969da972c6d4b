import { localDay, plannedLog } from '@imh/core';
import { h } from '@imh/elements';
import { fileName } from '../element/file-name.js';
import { newId } from '../element/new-id.js';
import { saveFile } from '../element/save-file.js';
import { SavedEvent } from '../events.js';
import type { GuideContent, GuideEntry } from './guide-content.js';
import type { TrainingsStrings } from '../strings/trainings.js';

/**
 * Hands over a training as a file that the evidence log takes in, and says in its card what to do with it. Nothing is
 * sent anywhere.
 */
export function saveEvidence(
  { guide, names }: GuideContent,
  { training, title }: GuideEntry,
  card: HTMLElement,
  words: TrainingsStrings,
): SavedEvent {
  const moment = new Date();
  const today = localDay(moment);
  const { language } = words;
  const framework = names?.framework;
  const log = plannedLog(training, { guide, framework, language, now: moment.toISOString(), today, newId });
  const name = fileName('evidence', title.text, today);
  saveFile(name, JSON.stringify(log, null, 2));
  card.querySelector('.saved')?.remove();
  card.append(
    h('div', { class: 'notice saved' }, h('p', {}, words.saved(name)), h('p', { class: 'quiet' }, words.savedHow)),
  );
  return new SavedEvent(log, name);
}
