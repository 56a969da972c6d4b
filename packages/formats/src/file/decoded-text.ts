/** A text as it was read from bytes. */
export interface DecodedText {
  readonly text: string;
  /** How it had to be read, if the person should look at its accents. */
  readonly note?: { readonly code: string; readonly message: string };
}
