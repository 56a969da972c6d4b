/** What an element of an association's page can give. */
export type OfferKind = 'framework' | 'self-check' | 'trainings';

/** Something that the person may take from a page. Nothing of it is read before they choose it, except its title. */
export interface Offer {
  readonly kind: OfferKind;
  /** As the page shows it; empty if it shows none. */
  readonly title: string;
  /** Where the document is loaded from; absent if it is inside the element. */
  readonly address?: string;
  /** Number of the element among those of `elementsOf`. */
  readonly element: number;
  /** Cookies are sent to other sites, too. */
  readonly sendsCookies?: true;
}

/** What a script has found on a page. */
export interface FoundOffers {
  /** Origin and path of the page. */
  readonly place: string;
  readonly offers: readonly Offer[];
  /** Addresses of frames that show an element and that the browser does not let this click read. */
  readonly frames: readonly string[];
}

/** What a page offers, until the next click in the same window. Kept in memory only. */
export interface PageOffers extends FoundOffers {
  readonly tabId: number;
  /** When it was read, in milliseconds since 1970: a second click on the same page is a change as well. */
  readonly at: number;
}

/** A document as it was found: the panel checks what it is. */
export type TakenText =
  | { readonly kind: 'text'; readonly text: string; readonly address?: string }
  | { readonly kind: 'bytes'; readonly base64: string; readonly address?: string }
  | {
      readonly kind: 'list';
      readonly html: string;
      readonly language: string;
      /** Relative links in the list are resolved against it. */
      readonly base: string;
    };

/** Why a document could not be taken. */
export type NotTaken =
  | { readonly code: 'other-page' | 'nothing' | 'unreachable' | 'timeout' | 'too-large' | 'no-access' }
  | { readonly code: 'status'; readonly status: number };

/** What a script of the extension can do inside the page. */
export interface PageScript {
  place(): string;
  takeDocument(offer: Offer): Promise<TakenText | NotTaken>;
  takeMembersFile(written: string, base: string): Promise<TakenText | NotTaken>;
  keptAnswers(framework: string | null): string[];
}
