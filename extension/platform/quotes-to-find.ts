import type { TextQuote } from '@imh/capture';

// A script file takes no arguments: they are put beside it in the extension's own world, which the page cannot see.

declare global {
  var imhQuotesToFind: readonly TextQuote[] | undefined;
}

/** Runs in the page: it may use nothing from outside. */
export function putQuotesToFind(quotes: readonly TextQuote[]): void {
  globalThis.imhQuotesToFind = quotes;
}

export function quotesToFind(): readonly TextQuote[] {
  return globalThis.imhQuotesToFind ?? [];
}
