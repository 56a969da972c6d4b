import type { Source, TextQuote } from '@imh/capture';
import type { FoundOffers } from './page-offers.js';

/** The result of the script that runs in the page. */
export type PageReading =
  | {
      readonly kind: 'page';
      readonly source: Source;
      readonly quote?: TextQuote;
      /** Absent on nearly every page. */
      readonly offers?: FoundOffers;
    }
  /** The browser's PDF viewer: its document contains nothing to read. */
  | { readonly kind: 'pdf' };

/** Why a tab could not be read or its draft not stored; the string tables have a sentence for each. */
export type Unreadable =
  'pdf' | 'browser-page' | 'extension-page' | 'store' | 'file' | 'error-page' | 'no-access' | 'not-kept' | 'not-opened';

/** What the panel of a window shows. Kept in memory only, until the window is closed. */
export type PanelFocus =
  | DraftFocus
  /** The page is being read: a page that is slow to load is read only once it is there. */
  | ({ readonly kind: 'reading' } & FocusedPage)
  /** The log's own page: there is nothing to read, but an entry can be added by hand. */
  | { readonly kind: 'own-page'; readonly at: number }
  | ({ readonly kind: 'unreadable'; readonly why: Unreadable } & FocusedPage);

export interface DraftFocus {
  readonly kind: 'draft';
  /** Id of the draft. */
  readonly draft: string;
  /** When the user clicked, in milliseconds; distinguishes the clicks in a window. */
  readonly at: number;
  /** The tab that was read; absent for a draft that was opened in the panel. */
  readonly tab?: number | undefined;
  /** True if the draft existed before the click, as the user had left it. */
  readonly isContinued?: boolean;
  /** True if the click added the selection as a quote. */
  readonly isQuoted?: boolean;
}

/** A page that the panel shows no draft of. */
export interface FocusedPage {
  readonly title: string;
  /** Cleaned. */
  readonly url: string;
  readonly at: number;
}
