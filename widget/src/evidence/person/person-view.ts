import type { Requirements } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EvidencePersonStrings } from '../../strings/evidence-person.js';
import type { LogFile, ReviewFile } from '../files/review-file.js';
import type { ListState } from '../people/list-state.js';

export interface PersonProps {
  readonly file: LogFile;
  readonly files: readonly ReviewFile[];
  readonly contents: readonly OutlineContent[];
  /** The sets that logs are compared with. */
  readonly requirements: readonly Requirements[];
  readonly words: EvidencePersonStrings;
  readonly language: string;
  /** Of the list, for "previous" and "next". */
  readonly state: ListState;
  arrange(change: Partial<ListState>): void;
  open(file: LogFile): void;
  back(): void;
  announce(sentence: string): void;
}

/** One person's log; another person gets a new page. */
export function personView(props: PersonProps): unknown {
  return keyed(props.file, html`<imh-evidence-person .props=${props}></imh-evidence-person>`);
}
