import type { DatedContent, Framework, Result } from '@imh/core';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import type { InterfaceLanguage } from '../../strings/index.js';

/** Why a file is not read; `imports.reasons` has a sentence for each. */
export type UnreadableReason =
  | 'empty'
  | 'not-a-table'
  | 'old-workbook'
  | 'broken-workbook'
  | 'too-large'
  | 'open-document'
  | 'web-page'
  | 'other-json'
  | 'unknown';

/** What the page asks the worker that reads spreadsheets. */
export type ImportRequest =
  | { readonly kind: 'read'; readonly source: Uint8Array | string }
  /** A page of the log's entries, for finding duplicates; the first one replaces those known before. */
  | { readonly kind: 'log'; readonly entries: readonly DatedContent[]; readonly isFirst: boolean }
  | {
      readonly kind: 'plan';
      readonly choices: PastChoices;
      readonly today: string;
      readonly language: InterfaceLanguage;
      readonly framework?: Framework;
    };

export interface ImportAnswers {
  readonly read: Result<undefined, UnreadableReason>;
  readonly log: undefined;
  readonly plan: ImportPlan;
}
