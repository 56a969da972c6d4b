import type { Wrong } from './check.js';
import type { Format } from './kinds/kind.js';

/** Why there is nothing to show; `failure` of strings/en.ts says it in words. */
export type Problem = {
  readonly address?: string | undefined;
  /** What should have been there. */
  readonly wanted?: Format;
} & (
  | { readonly code: 'network' | 'timeout' | 'empty' | 'web-page' | 'not-a-document' | 'nothing' | 'address' }
  | { readonly code: 'status'; readonly status: number }
  /** A file that is no text: the element that looked into it says why. */
  | { readonly code: 'file'; readonly because: string }
  | { readonly code: 'not-json'; readonly where?: string | undefined }
  | { readonly code: 'other-format' | 'newer-version'; readonly found?: string | undefined }
  | { readonly code: 'invalid'; readonly where: string; readonly wrong: Wrong }
);
