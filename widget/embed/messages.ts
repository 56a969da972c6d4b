/**
 * What a frame and the page around it say to each other. The page's part is `embed-host.ts`; without it the frame keeps
 * the height that the page gave it, and scrolls inside.
 */
export type FromFrame =
  /** "I am here: which page is this?" */
  | { readonly type: 'imh-hello' }
  /** CSS pixels that the content takes. */
  | { readonly type: 'imh-height'; readonly height: number }
  /** "What this hash names is in here: shall I open it?" Asked, because other frames may have it, too. */
  | { readonly type: 'imh-has'; readonly hash: string }
  | { readonly type: 'imh-opened'; readonly hash: string };

export type FromHost =
  /** "Whoever you are, say hello": the page's script may come after the frame's. */
  | { readonly type: 'imh-hello' }
  /** Where people are, without the hash; and the hash, if it is for this frame. Only the topmost page says this. */
  | { readonly type: 'imh-page'; readonly page: string; readonly hash: string }
  | { readonly type: 'imh-open'; readonly hash: string };
