import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import { shortDate } from '../short-date.js';
import { readAnswers } from './answer-file.js';
import { carriedSentence } from './keeping-sentences.js';
import { stateFrom } from './kept-checks.js';
import type { Session } from './session.js';

type Words = SelfCheckKeepingStrings;

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
