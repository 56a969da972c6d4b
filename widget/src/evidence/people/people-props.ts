import type { Requirements } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { Ref } from 'lit/directives/ref.js';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { LogFile, ReviewFile } from '../files/review-file.js';
import type { ListState } from './list-state.js';

/** What the list of people is rendered with. */
export interface PeopleProps {
  readonly words: EvidencePeopleStrings;
  readonly language: string;
  readonly files: readonly ReviewFile[];
  readonly contents: readonly OutlineContent[];
  /** The sets that logs are compared with. */
  readonly requirements: readonly Requirements[];
  readonly state: ListState;
  arrange(change: Partial<ListState>): void;
  open(file: LogFile): void;
  openTeam(): void;
  remove(file: ReviewFile): void;
  announce(sentence: string): void;
  /** Shows that code cannot be loaded. */
  unreachable(): void;
  /** The rows to render now; a long list grows in idle time. */
  grow(people: readonly LogFile[]): readonly LogFile[];
  /** What gets the focus; `focused` is set to its element. */
  readonly focusOn: ReviewFile | 'team' | undefined;
  readonly focused: Ref<HTMLElement>;
}
