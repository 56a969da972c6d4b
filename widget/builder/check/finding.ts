/** One thing that was found out about a page or a file; strings/en/check.ts turns it into sentences. */
export type Finding =
  // About the request.
  | { readonly code: 'no-address' | 'mixed' | 'offline' | 'unreachable' | 'timeout' | 'blocked' | 'too-large' }
  | { readonly code: 'not-found' | 'not-public' | 'server'; readonly status: number }
  | { readonly code: 'reachable' | 'sign-in' | 'empty' }
  // About a file.
  | { readonly code: 'workbook' | 'pdf' | 'html-for-data' | 'not-json' | 'plain-table' | 'other-text' }
  | { readonly code: 'other-format'; readonly found: string }
  | { readonly code: 'invalid'; readonly message: string }
  | { readonly code: 'script-type' | 'data-type'; readonly type: string }
  | { readonly code: 'widget-script' }
  // About the framework or the guide in it.
  | { readonly code: 'current'; readonly title: string; readonly count: number }
  | { readonly code: 'readable'; readonly title: string; readonly count: number }
  | { readonly code: 'old-copy'; readonly title: string; readonly differences: Differences }
  | { readonly code: 'other-document'; readonly title: string }
  | { readonly code: 'exposed'; readonly count: number }
  | { readonly code: 'no-data' }
  // About a page.
  | { readonly code: 'element'; readonly tag: string }
  | { readonly code: 'frame' }
  | { readonly code: 'not-on-page' | 'shown-as-text' | 'element-removed' | 'script-removed' | 'curly-quotes' }
  | { readonly code: 'script-held-back'; readonly type: string }
  | { readonly code: 'mixed-on-page'; readonly address: string }
  | { readonly code: 'script-not-allowed' | 'data-not-allowed' | 'frame-not-allowed'; readonly origin: string }
  | { readonly code: 'script-elsewhere'; readonly origin: string };

export interface Differences {
  readonly versions?: readonly [found: string, draft: string];
  readonly missing: number;
  readonly extra: number;
  readonly changed: number;
}

export type Grade = 'good' | 'wrong' | 'hint';

const good = new Set(['reachable', 'current', 'readable', 'element', 'frame', 'widget-script']);
const hints = new Set(['blocked', 'script-elsewhere', 'data-type']);

export const gradeOf = ({ code }: Finding): Grade => (good.has(code) ? 'good' : hints.has(code) ? 'hint' : 'wrong');

/** What was looked at, and what else the person may look at next. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** Addresses that the page names: its script and its data. */
  readonly further: readonly string[];
}
