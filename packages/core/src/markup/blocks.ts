/**
 * The markup that a framework's text may contain: paragraphs, lists, emphasis, line breaks. Everything else is shown
 * literally, so text is never parsed as HTML.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inline: readonly Inline[] }
  | { readonly kind: 'break' };
