// Loaded when a person does something with their answers other than giving them.
import type { SelfCheck } from '@imh/core';
import { saveFile } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import { shortDate } from '../short-date.js';
import { readAnswers } from './answer-file.js';
import { stateFrom } from './kept-checks.js';
import type { Incident, Session } from './session.js';

type Words = SelfCheckKeepingStrings;

export function download(check: SelfCheck, words: Words): void {
  saveFile(`${words.fileName}-${check.takenAt.slice(0, 10)}.json`, `${JSON.stringify(check, null, 2)}\n`);
}

/** Explains answers that were given for another version. */
export function carriedSentence({ state, framework }: Session, words: Words): string {
  const { base, others } = state;
  const version = base?.framework.version;
  const now = framework.version;
  const sentences = [
    version !== undefined && version !== now ? words.otherVersion(version, now) : '',
    others.length > 0 ? words.notCarried(others.length) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The result of opening a file: a sentence for the person, and, if the answers were replaced, a function that restores the ones before. */
export interface Opened {
  readonly sentence: string;
  readonly restore?: () => void;
}

/** Makes the answers in a file the current ones. */
export async function openFile(file: File, session: Session, words: Words): Promise<Opened> {
  const found = await readAnswers(file, session.framework.id, words);
  const state = found.kind === 'self-check' ? stateFrom(found.check, session.framework) : undefined;
  if (!state) {
    const reason = found.kind === 'wrong' ? found.sentence : words.aRating(file.name);
    return { sentence: `${reason} ${words.nothingChanged}` };
  }
  const restore = session.remember();
  session.open(state);
  const opened = words.opened(shortDate(words.language, state.takenAt));
  return { sentence: `${opened} ${carriedSentence(session, words)}`.trim(), restore };
}

/** @param blocked what to say if the browser refused to keep the answers */
export function incidentSentence(incident: Exclude<Incident, 'unreachable'>, words: Words, blocked: string): string {
  const sentences = {
    updated: words.broughtUpToDate,
    deleted: words.deletedElsewhere,
    refused: blocked,
    unreadable: words.keptUnreadable,
  };
  return sentences[incident];
}

/** Asks before everything is deleted. */
export function deleteQuestion(words: Words, canceled: () => void, confirmed: () => void): TemplateResult {
  return html`<p id="delete"><strong>${words.deleteTitle}</strong> ${words.deleteWhat}</p>
    <div class="buttons" role="group" aria-labelledby="delete">
      <button type="button" @click=${canceled}>${words.deleteNo}</button>
      <button type="button" class="primary" @click=${confirmed}>${words.deleteYes}</button>
    </div>`;
}
