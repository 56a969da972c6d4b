import { noClaims, peopleClaim, type Claims } from './claims.js';
import { all, claimsFrom, type PageMeta } from './page-meta.js';
import { readNames } from './people-names.js';

/** Dublin Core in meta elements: DC.title, dcterms.issued and the spellings with a colon. */
export function dublinCoreClaims(page: PageMeta): Claims {
  const meta = underOneSpelling(page);
  const claims = noClaims();
  if (meta.size === 0) return claims;
  claims.title = claimsFrom(meta, ['dc.title', 'dcterms.title']);
  claims.publisher = claimsFrom(meta, ['dc.publisher', 'dcterms.publisher']);
  // Never dc.date.modified, which is not the date of publication.
  claims.published = claimsFrom(meta, [
    'dc.date.issued',
    'dcterms.issued',
    'dc.issued',
    'dc.date.published',
    'dcterms.date',
    'dc.date',
    'dcterms.created',
    'dc.date.created',
    'dc.created',
    'dcterms.available',
  ]);
  claims.language = claimsFrom(meta, ['dc.language', 'dcterms.language']);
  const creators = all(meta, 'dc.creator', 'dcterms.creator', 'dc.creator.personalname', 'dc.author');
  claims.people = peopleClaim([...new Set(creators.flatMap((creator) => readNames(creator, 'either')))], 'dc.creator');
  return claims;
}

function underOneSpelling(meta: PageMeta): PageMeta {
  const found = new Map<string, readonly string[]>();
  for (const [name, contents] of meta) {
    if (!/^dc(?:terms)?[.:_]/.test(name)) continue;
    const key = name.replace(/[:_]/g, '.');
    found.set(key, [...(found.get(key) ?? []), ...contents]);
  }
  return found;
}
