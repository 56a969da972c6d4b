import type { Wrong } from './check.js';

/** Why there is no framework to show; failure/sentences.ts says it in words. */
export type Problem = { readonly address?: string | undefined } & (
  | { readonly code: 'network' | 'timeout' | 'empty' | 'web-page' | 'not-a-document' | 'nothing' | 'address' }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'not-json'; readonly where?: string | undefined }
  | { readonly code: 'other-format' | 'newer-version'; readonly found?: string | undefined }
  | { readonly code: 'invalid'; readonly where: string; readonly wrong: Wrong }
);
