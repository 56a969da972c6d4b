import type { OutlineContent } from '@imh/elements';
import { createRef, type Ref } from 'lit/directives/ref.js';
import type { ReferenceStrings } from '../../strings/reference.js';
import type { Draft, DraftChange, NeededField } from '../draft/draft.js';
import type { Doubts } from './doubts.js';

export type Words = ReferenceStrings;

const fieldNames = ['title', 'notice', 'name', 'relation', 'raterName', 'category', 'comment', 'consentAt'] as const;

/** Places in the form that the focus can go to. */
export type FieldName = (typeof fieldNames)[number];

export type Fields = Readonly<Record<FieldName, Ref<HTMLElement>>>;

export const createFields = (): Fields =>
  Object.fromEntries(fieldNames.map((name) => [name, createRef<HTMLElement>()])) as Record<FieldName, Ref<HTMLElement>>;

/** What each part of the form shows, and how it reports a change. */
export interface Form {
  readonly draft: Draft;
  readonly words: Words;
  readonly content: OutlineContent;
  /** How sentences name the person that the rater writes about. */
  readonly who: string;
  /** Fields that were empty when the rater last wanted to save, and still are. */
  readonly missing: ReadonlySet<NeededField>;
  readonly fields: Fields;
  readonly doubts: Doubts;
  readonly change: (change: DraftChange) => void;
  /** The name is written: sentences use it from now on. */
  readonly named: () => void;
}
