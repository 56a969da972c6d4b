import type { CompetencyTag, EvidenceContent } from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';

/** What the last entry from the same site had, and what a new entry from there lacks. */
export type SiteOffer = Pick<Partial<EvidenceContent>, 'type' | 'provider' | 'competencies'>;

/** Host name of a web address without "www."; empty for other text. */
export function siteOf(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : '';
}

/** The entry from a site that was made last; undefined if there is none. */
export async function lastEntryFrom(store: EvidenceStore, site: string): Promise<ItemRecord | undefined> {
  if (site === '') return undefined;
  const starts = ['https://', 'http://'].flatMap((scheme) => [`${scheme}${site}/`, `${scheme}www.${site}/`]);
  const records = await store.entriesFrom(starts);
  return records.sort((one, other) => other.createdAt - one.createdAt)[0];
}

/** The values of an earlier entry for fields that are still empty; undefined if there are none. */
export function siteOffer(earlier: EvidenceContent, draft: Partial<EvidenceContent>): SiteOffer | undefined {
  const offer: SiteOffer = {};
  if (!draft.type && earlier.type) offer.type = earlier.type;
  if (!draft.provider?.trim() && earlier.provider) offer.provider = earlier.provider;
  if (!draft.competencies?.length && earlier.competencies?.length)
    offer.competencies = earlier.competencies.map(forAnotherEntry);
  return Object.keys(offer).length > 0 ? offer : undefined;
}

/** Without what was true of the earlier entry only. The person takes it over, so it is their own choice. */
function forAnotherEntry(tag: CompetencyTag): CompetencyTag {
  const { minutes: _minutes, note: _note, how: _how, howShown: _howShown, ...kept } = tag;
  return { ...kept, source: 'self' };
}
