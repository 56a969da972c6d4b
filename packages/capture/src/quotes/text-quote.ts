/** A TextQuoteSelector (W3C Web Annotation 4.2.4): words of a page, with some context to find them again. */
export interface TextQuote {
  /** Line breaks are boundaries of blocks, such as paragraphs. */
  readonly exact: string;
  /** The text directly before and after. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}
