import type { EvidenceContent, Framework } from '@imh/core';
import type { Draft, SessionRow } from '@imh/storage';
import type { Strings } from '../../strings/index.js';
import type { FormProblems } from './field-values.js';

/** What a group of fields is rendered from, and how it changes the draft. */
export interface FormContext {
  readonly draft: Draft;
  readonly strings: Strings;
  readonly problems: FormProblems;
  /** True after an attempt to save that found problems. */
  readonly isChecked: boolean;
  /** Local day. */
  readonly today: string;
  /** The framework that the competencies and categories are chosen from. */
  readonly framework: Framework | undefined;
  /** Adds a line with the time to the notes; absent where nobody attends something. */
  readonly addTime?: () => void;
  /** Changes a draft from its current content. @param typed as for `set` */
  readonly update: (
    change: (content: Partial<EvidenceContent>) => Partial<EvidenceContent>,
    typed?: Readonly<Record<string, string>>,
  ) => void;
  readonly setSessions: (change: (rows: readonly SessionRow[]) => readonly SessionRow[]) => void;
  /** Focuses the date of a session once it is rendered. */
  readonly focusSession: (at: number) => void;
  /** @param typed text of fields that may not be a value yet, by field */
  set(content: Partial<EvidenceContent>, typed?: Readonly<Record<string, string>>): void;
}
