/**
 * The little markup that a framework's text may carry: paragraphs, lists, emphasis, line breaks. Anything else in a
 * text is shown as the characters it is made of, so no text of anyone's is ever parsed as HTML.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inline: readonly Inline[] }
  | { readonly kind: 'break' };
