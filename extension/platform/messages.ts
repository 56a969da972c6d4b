import type { SourceWithText } from '@imh/capture';

/** The result of the script that runs in the page. */
export type PageReading =
  | { readonly kind: 'page'; readonly source: SourceWithText; readonly quote?: SelectedQuote }
  /** The browser's PDF viewer: its document contains nothing to read. */
  | { readonly kind: 'pdf' };

/** The selection as a W3C TextQuoteSelector. */
export interface SelectedQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Why a tab could not be read or its draft not stored; the string tables have a sentence for each. */
export type Unreadable =
  'pdf' | 'browser-page' | 'extension-page' | 'store' | 'file' | 'error-page' | 'no-access' | 'not-kept' | 'not-opened';

/** What the panel of a window shows. Kept in memory only, until the browser is closed. */
export type PanelFocus =
  | { readonly kind: 'draft'; readonly draft: string; readonly at: number }
  | {
      readonly kind: 'unreadable';
      readonly why: Unreadable;
      readonly title: string;
      readonly url: string;
      readonly at: number;
    };
