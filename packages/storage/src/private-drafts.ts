import type { Draft } from './database.js';

/**
 * Where drafts of private pages are kept: in memory, shared by all pages of the extension, never on disk. The browser
 * forgets them when it is closed, at the latest.
 */
export interface PrivateDrafts {
  list(): Promise<Draft[]>;
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}
