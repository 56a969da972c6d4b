/** What a page is watched for. Selectors apply inside the host's shadow root, or in the document. */
export interface Watch {
  readonly host: string;
  readonly first: string;
  readonly each: string;
  /** The page is complete with this many elements that match `each`. */
  readonly count: number;
}

/** Milliseconds from the start of the navigation, on the page's own clock. */
export interface Watched {
  /** The first element that can be answered or opened is painted. */
  readonly ready: number;
  /** Everything is in the document. */
  readonly complete: number;
  /** Sum over all long tasks of the time beyond 50 ms. */
  readonly blocking: number;
  readonly longest: number;
}

export interface Shift {
  readonly at: number;
  readonly value: number;
  /** Tags of the elements that moved, with their top edge before and after. */
  readonly moved: readonly string[];
}
