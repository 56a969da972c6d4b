import { merged, type Claim, type Claims } from './claims.js';
import type { PageFacts } from './page-facts.js';
import { lastPart, NO_TITLE, withoutAddition, withoutInvitation, withoutSite } from './page-title.js';
import { onceOnly, plainText, skeleton } from './plain-text.js';
import { dateOf } from './settle-date.js';
import { peopleOf } from './settle-people.js';
import { namesInPage } from './site-in-page.js';
import { hostLabels, isOwnHost, publisherOf } from './site-name.js';
import type { Found, Source } from './source.js';
import { TITLE_ELEMENT } from './visible.js';

/** Selects one value per field from readings in order of trust. Values that fail a check are omitted. */
export function settle(readings: readonly Claims[], facts: PageFacts, document: Document): Source {
  const claims = merged(readings);
  const sites = [...claims.provider, ...claims.siteName, ...claims.publisher];
  const heading = plainText(facts.heading?.textContent);
  const siteKeys = new Set(sites.map(({ value }) => skeleton(value.slice(0, 200))).filter((key) => key.length > 1));
  const labels = hostLabels(facts.hosts);
  const addresses = facts.hosts.map((host) => skeleton(host.replace(/^www\./, '')));

  const title = titleOf(claims.title, {
    sites: new Set([...siteKeys, ...labels, ...addresses]),
    shown: facts.titles,
    heading,
  });
  const people = peopleOf(claims.people, new Set([...siteKeys, ...labels, ...addresses]), labels);
  // Visitors know the site by its own name; the publisher in the data may be a holding company.
  const ownName = claims.title.flatMap((claim) => nameFromTitle(claim, labels));
  const own = new Set([title?.value, ...claims.title.map(({ value }) => value)].map((text) => skeleton(text ?? '')));
  const seen = namesInPage(document, labels, { own, heading });
  // "Ann Lee, USA TODAY": the author field names the site, too.
  const asAuthor = claims.people
    .flatMap(({ value, from }) => value.map(({ name }) => ({ value: name, from })))
    .filter(({ value }) => labels.includes(skeleton(value)) && /\s/.test(value));
  const page = {
    title: title?.value,
    people: people?.value ?? [],
    hosts: facts.hosts,
    agreed: seen.byAgreement,
  };
  // "Foo.com" with a capital is how the site writes its name; agreement of two places is a guess beside it.
  const addressed = claims.siteName.some(
    ({ value }) => /^\p{Lu}\S*\.[a-z]{2,}$/u.test(value) && facts.hosts.some((host) => isOwnHost(value, host)),
  );
  const provider =
    publisherOf(
      [
        ...claims.provider,
        ...claims.siteName,
        ...ownName,
        ...seen.byHost,
        ...asAuthor,
        ...claims.publisher,
        ...(addressed ? [] : seen.byAgreement),
      ],
      page,
    ) ?? publisherOf(seen.byAddition, page);
  const language = claims.language.map(({ value }) => languageTag(value)).find((tag) => tag !== undefined);
  const published = dateOf(claims.published, language);
  const start = dateOf(claims.start, language);
  const end = claims.end.map(({ value }) => value).find((day) => start?.certain && day > start.value);
  const minutes = claims.minutes[0];
  const kind = claims.kind[0];
  const type = claims.type[0];

  const found: Found = {
    ...(title && { title: title.from }),
    ...(provider && { provider: provider.from }),
    ...(people && { people: people.from }),
    ...(published && { datePublished: published.from }),
    ...(start?.certain && { dateStart: start.from }),
    ...(minutes && { minutes: minutes.from }),
    ...(type && { type: type.from }),
  };
  return {
    ...(title && { title: provider ? withoutSite(title.value, new Set([skeleton(provider.value)])) : title.value }),
    ...(provider && { provider: provider.value }),
    people: people?.value.map(({ name }) => name) ?? [],
    ...(published && (published.certain ? { datePublished: published.value } : { dateAsShown: published.value })),
    ...(start?.certain && { dateStart: start.value }),
    ...(end !== undefined && start?.certain && { dateEnd: end }),
    ...(minutes && { minutes: minutes.value }),
    ...(kind && { kind: kind.value }),
    ...(type && { type: type.value }),
    ...(language && { language }),
    url: facts.url,
    ...(facts.removed.length > 0 && { removed: facts.removed }),
    ...(facts.unsure.length > 0 && { unsure: facts.unsure }),
    ...(facts.urlIsPartial && { urlIsPartial: true }),
    ...(facts.canonicalUrl && { canonicalUrl: facts.canonicalUrl }),
    found,
  };
}

/** "The title -": a template without the name behind it. */
const OPEN_ENDS = /^[|·•»«–—-]+\s+|\s+[|·•»«–—-]+$/g;

/**
 * The first title that is more than the site's name (some sites give every page the same og:title), preferably one that
 * is also visible on the page: Wikipedia's headline, for example, is a description.
 */
function titleOf(
  claims: readonly Claim[],
  { sites, shown, heading }: { sites: ReadonlySet<string>; shown: readonly string[]; heading: string | undefined },
): Claim | undefined {
  const titles = claims.flatMap(({ value, from }) => {
    const text = withoutInvitation(plainText(value) ?? '').replace(OPEN_ENDS, '');
    return text ? [{ value: onceOnly(withoutAddition(withoutSite(text, sites), heading ? [heading] : [])), from }] : [];
  });
  const named = titles.filter(({ value }) => !sites.has(skeleton(value)));
  const specific = named.filter(({ value }) => !NO_TITLE.test(value));
  const own = specific.length > 0 ? specific : named;
  const isShown = ({ value, from }: Claim) =>
    from !== TITLE_ELEMENT && shown.some((title) => title.includes(skeleton(value)));
  // What visitors read, if the data has it, too: a headline for search engines can be another one.
  const isHeading = ({ value, from }: Claim) =>
    from !== TITLE_ELEMENT && heading !== undefined && skeleton(value) === skeleton(heading);
  const title = own.find(isHeading) ?? own.find(isShown) ?? own[0] ?? titles[0];
  // A heading with a link to its section: "How babies sleep Health", which other fields call "How babies sleep".
  const shorter = own.filter(({ value }) => title?.value.startsWith(`${value} `));
  const [one] = shorter.filter(({ value, from }) =>
    shorter.some((other) => other.value === value && other.from !== from),
  );
  return one ?? title;
}

/** "… - LA NACION" on lanacion.com.ar: the end of the title is the site's name if it matches the host. */
function nameFromTitle({ value, from }: Claim, labels: readonly string[]): Claim[] {
  const text = plainText(value);
  const part = text ? lastPart(text) : undefined;
  // "Wikipedia, the free encyclopedia"
  const name = part?.tail.split(',')[0] ?? '';
  return labels.includes(skeleton(name)) ? [{ value: name, from: `end of ${from}` }] : [];
}

function languageTag(value: string): string | undefined {
  const tag = value.trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
