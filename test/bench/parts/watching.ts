import type { Page } from 'playwright-core';
import { inTime } from '../in-time.js';
import type { Watched } from '../browser/watch.js';

// Strings, because the page is asked where its policy forbids functions that are made of text.

export const settled = (page: Page): Promise<Watched> =>
  inTime(page.evaluate<Watched>('bench.settled()'), patience, 'not everything there');

export const nodesIn = (page: Page): Promise<number> => page.evaluate<number>('bench.nodes()');

/**
 * Milliseconds from doing something until its effect is painted.
 * @param act,done expressions in which `root` is what holds everything
 */
export const toPaint = (page: Page, act: string, done: string): Promise<number> =>
  page.evaluate<number>(`bench.toPaint((root) => (${act}), (root) => (${done}))`);

/** Milliseconds after which a page is not slow but broken. */
const patience = 45_000;
