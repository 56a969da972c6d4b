import { merged, type Author, type Claim, type Claims } from './claims.js';
import { BYLINE } from './byline.js';
import type { PageFacts } from './page-facts.js';
import { lastPart, withoutAddition, withoutSite } from './page-title.js';
import { dayOrder, readDate, type ReadDate } from './partial-date.js';
import { plainText, skeleton } from './plain-text.js';
import { namesInPage } from './site-in-page.js';
import { hostLabels, publisherOf } from './site-name.js';
import type { Found, Source } from './source.js';
import { HEADING_DATE, TIME_ELEMENT, TITLE_ELEMENT } from './visible.js';

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
  const people = peopleOf(claims.people, new Set([...siteKeys, ...labels, ...addresses]));
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
  const provider =
    publisherOf(
      [
        ...claims.provider,
        ...claims.siteName,
        ...ownName,
        ...seen.byHost,
        ...asAuthor,
        ...claims.publisher,
        ...seen.byAgreement,
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
    const text = plainText(value)?.replace(OPEN_ENDS, '');
    return text ? [{ value: withoutAddition(withoutSite(text, sites), heading ? [heading] : []), from }] : [];
  });
  const own = titles.filter(({ value }) => !sites.has(skeleton(value)));
  const isShown = ({ value, from }: Claim) =>
    from !== TITLE_ELEMENT && shown.some((title) => title.includes(skeleton(value)));
  // What visitors read, if the data has it, too: a headline for search engines can be another one.
  const isHeading = ({ value, from }: Claim) =>
    from !== TITLE_ELEMENT && heading !== undefined && skeleton(value) === skeleton(heading);
  return own.find(isHeading) ?? own.find(isShown) ?? own[0] ?? titles[0];
}

/** Authors without the publisher. A field that names only the site is skipped in favor of one that names people. */
function peopleOf(
  claims: readonly Claim<readonly Author[]>[],
  sites: ReadonlySet<string>,
): Claim<readonly Author[]> | undefined {
  const isSite = ({ name }: Author) => sites.has(skeleton(name));
  // "Foo Channel | Cooking | Travel": the site's name with its tag line, read as a list of names.
  const people = claims.filter(
    ({ value }) => !sites.has(skeleton(value.map(({ name }) => name).join(''))) || value.length < 2,
  );
  const clean = people.map(({ value, from }) => ({
    value: value.map((author) => ({ ...author, name: withoutSite(author.name, sites) })),
    from,
  }));
  // "annlee" is the name of an account. It is used only where no name is written as one, and never if it is the site's.
  const isWritten = ({ name }: Author) => /\s|[^\p{Ll}\p{N}._-]/u.test(name);
  const named = clean.map(({ value, from }) => ({ value: value.filter((author) => !isSite(author)), from }));
  const persons = clean.map(({ value, from }) => ({
    value: value.filter((author) => !author.organization && (isWritten(author) || !isSite(author))),
    from,
  }));
  const some = [...named, ...persons].filter(({ value }) => value.length > 0);
  const first = some.find(({ value }) => value.some(isWritten)) ?? some[0];
  // The line that visitors read names the same people and more.
  const keys = (each: Claim<readonly Author[]>) => each.value.map(({ name }) => skeleton(name));
  const whole = some.find(
    (each) =>
      first !== undefined &&
      each.from === BYLINE &&
      each.value.length > first.value.length &&
      keys(first).every((key) => keys(each).includes(key)),
  );
  return whole ?? first;
}

/** "… - LA NACION" on lanacion.com.ar: the end of the title is the site's name if it matches the host. */
function nameFromTitle({ value, from }: Claim, labels: readonly string[]): Claim[] {
  const text = plainText(value);
  const part = text ? lastPart(text) : undefined;
  // "Wikipedia, the free encyclopedia"
  const name = part?.tail.split(',')[0] ?? '';
  return labels.includes(skeleton(name)) ? [{ value: name, from: `end of ${from}` }] : [];
}

/**
 * The most trusted date. A more exact date that agrees refines it (2012-11 → 2012-11-26), and an ambiguous one is resolved
 * by another date that fits (4/6/2016 → 2016-04-06) or the order of the page's language; otherwise it stays ambiguous.
 */
function dateOf(claims: readonly Claim[], language: string | undefined): (Claim & { certain: boolean }) | undefined {
  const read = claims.flatMap(({ value, from }) => {
    const date = readDate(value);
    return date ? [{ date, from }] : [];
  });
  const first = read[0];
  if (!first) return undefined;
  const local = localDayOf(claims, read);
  if (local) return { ...local, certain: true };
  // A year alone is not refined, because the exact day may be that of the upload.
  const fits = (date: string) =>
    first.date.kind === 'unclear'
      ? first.date.either.includes(date)
      : first.date.date.length >= 7 && date.startsWith(first.date.date);
  for (const { date, from } of read) {
    if (date.kind === 'certain' && date.date.length === 10 && fits(date.date))
      return { value: date.date, from, certain: true };
  }
  if (first.date.kind === 'certain') return { value: first.date.date, from: first.from, certain: true };
  const order = dayOrder(language);
  // The readings of "4/5/2026" are in the order of `fromNumbers`: month first, then day first.
  const resolved = order && first.date.either[order === 'month-first' ? 0 : 1];
  return resolved
    ? { value: resolved, from: first.from, certain: true }
    : { value: first.date.shown, from: first.from, certain: false };
}

/**
 * The day that visitors see, if the most trusted value is an hour in universal time and that day is the same moment
 * elsewhere: 2015-04-07T03:42Z is the evening of April 6 in New York.
 */
function localDayOf(
  claims: readonly Claim[],
  read: readonly { readonly date: ReadDate; readonly from: string }[],
): Claim | undefined {
  const [, day, hour] =
    /^\s*(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}.*(?:Z|[+-]00:?00)\s*$/.exec(claims[0]?.value ?? '') ?? [];
  if (day === undefined) return undefined;
  const shown = read.find(({ from }) => from === HEADING_DATE || from === TIME_ELEMENT);
  if (shown?.date.kind !== 'certain') return undefined;
  const days = (Date.parse(shown.date.date) - Date.parse(day)) / 86_400_000;
  const isSameMoment = (days === -1 && Number(hour) < 12) || (days === 1 && Number(hour) >= 10);
  return isSameMoment && shown.date.date.length === 10 ? { value: shown.date.date, from: shown.from } : undefined;
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
