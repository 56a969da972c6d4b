import type { Page } from 'playwright-core';
import { inTime } from '../in-time.js';
import type { Watched } from '../browser/watch.js';

// Expressions as strings, which also run in pages whose policy forbids eval.

export const settled = (page: Page): Promise<Watched> =>
  inTime(page.evaluate<Watched>('bench.settled()'), patience, 'page not complete');

export const nodesIn = (page: Page): Promise<number> => page.evaluate<number>('bench.nodes()');

/**
 * Milliseconds from an action until its effect is painted.
 * @param act,done expressions in which `root` is the document or the host's shadow root
 */
export const toPaint = (page: Page, act: string, done: string): Promise<number> =>
  page.evaluate<number>(`bench.toPaint((root) => (${act}), (root) => (${done}))`);

/** Milliseconds after which a page counts as broken. */
const patience = 45_000;
