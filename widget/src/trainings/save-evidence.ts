import { localDay, plannedLog } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import { newId } from '../element/new-id.js';
import { SavedEvent } from '../events.js';
import type { GuideContent, GuideEntry } from './guide-content.js';

/** Saves a training as a file that the Evidence Log imports: one planned entry. Nothing is sent. */
export function saveEvidence(
  { guide, names }: GuideContent,
  { training, title }: GuideEntry,
  language: string,
): SavedEvent {
  const moment = new Date();
  const today = localDay(moment);
  const framework = names?.framework;
  const log = plannedLog(training, { guide, framework, language, now: moment.toISOString(), today, newId });
  const name = fileName('evidence', title.text, today);
  saveFile(name, JSON.stringify(log, null, 2));
  return new SavedEvent(log, name);
}
