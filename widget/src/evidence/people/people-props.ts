import type { Requirements } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { Ref } from 'lit/directives/ref.js';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { LogFile, ReviewFile } from '../files/review-file.js';
import type { Order } from './order.js';

/** What the list of people is rendered with. */
export interface PeopleProps {
  readonly words: EvidencePeopleStrings;
  readonly language: string;
  readonly files: readonly ReviewFile[];
  readonly contents: readonly OutlineContent[];
  /** What logs are compared with. */
  readonly requirements: Requirements | undefined;
  readonly order: Order;
  sort(order: Order): void;
  open(file: LogFile): void;
  openTeam(): void;
  remove(file: ReviewFile): void;
  /** The rows to render now; a long list grows in idle time. */
  grow(people: readonly LogFile[]): readonly LogFile[];
  /** What gets the focus; `focused` is set to its element. */
  readonly focusOn: ReviewFile | 'team' | undefined;
  readonly focused: Ref<HTMLElement>;
}
