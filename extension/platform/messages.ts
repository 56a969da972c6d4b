import type { Source } from '@imh/capture';

/** What the script in the page reports back. */
export type PageReading =
  | { readonly kind: 'page'; readonly source: Source; readonly quote?: SelectedQuote }
  /** The browser's own viewer: there is nothing to read in the document. */
  | { readonly kind: 'pdf' };

/** A W3C TextQuoteSelector of the selection. */
export interface SelectedQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Why a tab could not be read; each has its sentence in the string tables. */
export type Unreadable =
  'pdf' | 'browser-page' | 'extension-page' | 'store' | 'file' | 'error-page' | 'no-access' | 'not-kept';

/** What a panel is to show, per window. In memory only: gone with the browser. */
export type PanelFocus =
  | { readonly kind: 'draft'; readonly draft: string; readonly at: number }
  | {
      readonly kind: 'unreadable';
      readonly why: Unreadable;
      readonly title: string;
      readonly url: string;
      readonly at: number;
    };
