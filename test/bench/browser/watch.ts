/** What a page is watched for. Selectors are looked for inside the host's shadow root, or in the document. */
export interface Watch {
  readonly host: string;
  readonly first: string;
  readonly each: string;
  /** How many of `each` make the page complete. */
  readonly count: number;
}

/** Milliseconds from the start of the navigation, on the page's own clock. */
export interface Watched {
  /** The first thing that can be answered or opened has been painted. */
  readonly ready: number;
  /** Everything is in the document. */
  readonly all: number;
  /** What long tasks took over 50 ms each, in sum. */
  readonly blocking: number;
  readonly longest: number;
}

export interface Shift {
  readonly at: number;
  readonly value: number;
  /** What moved, as tags with their top edge before and after. */
  readonly moved: readonly string[];
}
