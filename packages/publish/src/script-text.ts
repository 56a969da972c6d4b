/**
 * A text as a JavaScript string literal in ASCII: a classic script is read in the encoding of the page, which need not be
 * UTF-8. It may also be pasted between `<script>` tags, and WordPress finds no shortcode in it.
 */
export const scriptString = (text: string): string => escaped(JSON.stringify(text));

/** A document for `<script type="application/json">`, in ASCII; safe as above. */
export const scriptJson = (document: unknown): string => escaped(JSON.stringify(document));

/** In JSON, these characters occur only inside strings, or `[` and `]` as brackets of lists, which stay. */
function escaped(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(/[^\x20-\x7e]|[<>&[\]]/g, unicodeEscape));
}

const unicodeEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
