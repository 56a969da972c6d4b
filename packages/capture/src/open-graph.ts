import { claim, noClaims, peopleClaim, type Claims } from './claims.js';
import { wholeMinutes } from './duration.js';
import { all, claimsFrom, first, type PageMeta } from './page-meta.js';
import { looksLikePerson, readNames } from './people-names.js';

/** OpenGraph with its article and video vocabularies. */
export function openGraphClaims(meta: PageMeta): Claims {
  const claims = noClaims();
  claims.title = claim(ogTitle(all(meta, 'og:title')), 'og:title');
  claims.siteName = claimsFrom(meta, ['og:site_name']);
  claims.published = claimsFrom(meta, [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'video:release_date',
    'og:video:release_date',
    'og:release_date',
  ]);
  const authors = all(meta, 'article:author', 'og:article:author', 'og:author');
  claims.people = peopleClaim([...new Set(authors.flatMap((author) => readNames(author)))], 'article:author');
  for (const name of ['video:duration', 'og:video:duration', 'music:duration', 'og:audio:duration']) {
    // The OpenGraph vocabulary counts these in seconds.
    const seconds = first(meta, name);
    if (seconds && /^\d{1,6}(?:\.\d+)?$/.test(seconds))
      claims.minutes.push(...claim(wholeMinutes(Number(seconds)), name));
  }
  const type = first(meta, 'og:type')?.toLowerCase() ?? '';
  if (/^video(?:\.|$)/.test(type)) {
    claims.type = claim('webinar-recorded', `og:type ${type}`);
    claims.kind = claim('video', `og:type ${type}`);
  }
  // Many site builders mark every page as an article; it counts only with a publication date.
  if (type === 'article' && meta.has('article:published_time')) {
    claims.type = claim('article', 'og:type article');
    claims.kind = claim('article', 'og:type article');
  }
  return claims;
}

/** Of several og:title values, the others are often the shortest one plus the site's name. */
function ogTitle(titles: readonly string[]): string | undefined {
  const shortest = titles.toSorted((a, b) => a.length - b.length)[0];
  return shortest && titles.every((title) => title.startsWith(shortest)) ? shortest : titles[0];
}

/** Meta elements that do not belong to a vocabulary. */
export function plainMetaClaims(meta: PageMeta): Claims {
  const claims = noClaims();
  claims.title = claimsFrom(meta, ['twitter:title', 'parsely-title', 'sailthru.title', 'title']);
  claims.publisher = claimsFrom(meta, ['application-name', 'apple-mobile-web-app-title', 'publisher', 'parsely-site']);
  claims.published = claimsFrom(meta, [
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'pub_date',
    'publish-date',
    'publish_date',
    'publishdate',
    'publication_date',
    'publication-date',
    'published',
    'published_at',
    'date.published',
    'article.published',
    'originalpublicationdate',
    'displaydate',
    'cxenseparse:recs:publishtime',
    'bt:pubdate',
    'pdate',
    'date',
  ]);
  claims.language = claimsFrom(meta, ['content-language', 'language', 'og:locale']);
  for (const name of ['parsely-author', 'sailthru.author', 'author', 'byl', 'authors', 'cxenseparse:author']) {
    const names = (meta.get(name) ?? []).flatMap((author) => readNames(author));
    claims.people.push(...peopleClaim([...new Set(names)], name));
  }
  // Usually an account; some sites write the name.
  claims.people.push(
    ...peopleClaim(readNames(first(meta, 'twitter:creator')).filter(looksLikePerson), 'twitter:creator'),
  );
  // Yoast prints the author as a labelled pair for Twitter cards.
  if (/^(?:written by|escrito por|écrit par|verfasst von)$/i.test(first(meta, 'twitter:label1') ?? '')) {
    claims.people.push(...peopleClaim(readNames(first(meta, 'twitter:data1')), 'twitter:data1'));
  }
  return claims;
}
