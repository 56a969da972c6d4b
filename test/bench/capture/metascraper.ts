import createMetascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import type { PeerAnswer } from './peers-page.js';

const read = createMetascraper([author(), date(), publisher(), title()]);

/** metascraper parses the text itself (cheerio), so it runs in Node. */
export async function metascraper(html: string, url: string): Promise<PeerAnswer> {
  const found: Record<string, string | null | undefined> = await read({ html, url });
  return {
    title: found['title'] ?? undefined,
    author: found['author'] ?? undefined,
    date: found['date'] ?? undefined,
    site: found['publisher'] ?? undefined,
  };
}
