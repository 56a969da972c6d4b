import { claim, noClaims, peopleClaim, type Claims } from './claims.js';
import { all, claimsFrom, type PageMeta } from './page-meta.js';
import { readNames } from './people-names.js';

/**
 * Journals' own tags (Highwire Press, as Google Scholar documents them, and PRISM). They always describe this
 * page, so they take precedence.
 */
export function highwireClaims(meta: PageMeta): Claims {
  const claims = noClaims();
  claims.title = claimsFrom(meta, ['citation_title', 'bepress_citation_title']);
  claims.provider = claimsFrom(meta, [
    'citation_journal_title',
    'bepress_citation_journal_title',
    'prism.publicationname',
    'citation_conference_title',
    'citation_conference',
  ]);
  claims.publisher = claimsFrom(meta, [
    'citation_publisher',
    'citation_technical_report_institution',
    'citation_dissertation_institution',
  ]);
  // The online date is the date of upload; the other two are the ones that references cite.
  claims.published = claimsFrom(meta, [
    'citation_date',
    'citation_publication_date',
    'bepress_citation_date',
    'prism.publicationdate',
    'citation_online_date',
    'citation_year',
  ]);
  claims.language = claimsFrom(meta, ['citation_language']);
  for (const name of ['citation_author', 'citation_authors', 'bepress_citation_author']) {
    // One tag holds one author, except the plural: there a comma separates people unless semicolons do.
    const order = (value: string) =>
      name === 'citation_authors' && !value.includes(';') ? 'as written' : 'last, first';
    const names = all(meta, name).flatMap((author) => readNames(author, order(author)));
    claims.people.push(...peopleClaim([...new Set(names)], name));
  }
  if (claims.title.length > 0) {
    claims.type = claim('article', 'citation_title');
    claims.kind = claim('journal', 'citation_title');
  }
  return claims;
}
