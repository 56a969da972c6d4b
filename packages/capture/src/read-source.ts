import { cleanAddress } from '@imh/core';
import { announcedBy } from './announced.js';
import { chooseNodes, leftFromAnotherVideo, type ChosenNode } from './choose-node.js';
import { noClaims, type Claims } from './claims.js';
import { printedCredit, statedCredit } from './credit.js';
import { dublinCoreClaims } from './dublin-core.js';
import { readMicrodata, readRdfa } from './embedded-items.js';
import { withFullNames } from './full-names.js';
import { highwireClaims } from './highwire.js';
import { readJsonLd } from './json-ld.js';
import { listedTrainings } from './listed-trainings.js';
import { looseClaims, nodeClaims, siteNames } from './node-claims.js';
import { openGraphClaims, plainMetaClaims } from './open-graph.js';
import { pageFacts, type PageFacts } from './page-facts.js';
import { readMeta } from './page-meta.js';
import type { SchemaNode } from './schema-node.js';
import { settle } from './settle.js';
import type { Source } from './source.js';
import { visibleClaims, WEB_ADDRESS } from './visible.js';

/**
 * Extracts metadata from a page's structured data. `address` is the page's own. Never throws: for an unreadable document,
 * only the address is returned.
 */
export function readSource(document: Document, address: string): Source {
  try {
    if (document.contentType === 'application/pdf')
      return { people: [], kind: 'pdf', url: cleanAddress(address), found: {} };
    const meta = readMeta(document);
    const jsonLd = attempt(() => readJsonLd(document), []);
    const microdata = attempt(() => readMicrodata(document), undefined);
    const rdfa = attempt(() => readRdfa(document), []);
    const tops = [jsonLd, microdata?.top ?? [], rdfa];
    const facts = settledFacts(pageFacts(document, address, meta), tops.flat());
    const chosen = tops.map((top) => attempt(() => chooseNodes(top, facts, { isShown: top !== jsonLd }), []));
    const isSession = chosen.flat().some(({ kind }) => kind === 'event' || kind === 'course');
    // A training has the day on which it takes place; that of the page is of no interest to visitors.
    const isDated = !isSession || chosen.flat().some(({ kind }) => kind === 'article');

    // The order of trust. A journal's tags are always about this page; a schema.org item was checked for that; OpenGraph
    // is written for sharing; Dublin Core and plain meta elements are often a site-wide template.
    const structured = ['JSON-LD', 'microdata', 'RDFa'].map((notation, at) =>
      attempt(
        () => ({
          ...nodeClaims(chosen[at] ?? [], notation),
          published: nodeClaims(
            (chosen[at] ?? []).filter(({ kind }) => kind !== 'work'),
            notation,
          ).published,
          siteName: siteNames(tops[at] ?? [], notation),
        }),
        noClaims(),
      ),
    );
    // A work inside an article, such as a recipe, often has a later day than the article itself.
    const works = ['JSON-LD', 'microdata', 'RDFa'].map((notation, at) => ({
      ...noClaims(),
      published: attempt(
        () =>
          nodeClaims(
            (chosen[at] ?? []).filter(({ kind }) => kind === 'work'),
            notation,
          ).published,
        [],
      ),
    }));
    const visible = attempt(() => visibleClaims(document, facts), noClaims());
    // The date on the page of an event is that of the event.
    const shown = isSession ? { ...visible, published: [] } : visible;
    const settled = (readings: readonly Claims[]): Source => ({
      ...settle(isDated ? readings : readings.map((claims) => ({ ...claims, published: [] })), facts, document),
      ...attempt(() => extras({ document, facts, tops, chosen: chosen.flat() }), {}),
    });
    // After an in-page navigation, only items of the new page and visible content are reliable.
    if (facts.stale) return settled([...structured, ...works, { ...shown, published: [], people: [] }]);
    if (facts.isHeadOld) return settled([...structured, ...works, shown]);
    const journal = highwireClaims(meta);
    return settled([
      { ...journal, people: attempt(() => withFullNames(journal.people, facts.heading), journal.people) },
      ...structured,
      openGraphClaims(meta),
      ...works,
      dublinCoreClaims(meta),
      microdata ? attempt(() => looseClaims(microdata.loose), noClaims()) : noClaims(),
      // The day that visitors see is more certain than a field without a vocabulary, which may be in another time zone.
      { ...noClaims(), published: shown.published.filter(({ from }) => from !== WEB_ADDRESS) },
      plainMetaClaims(meta),
      shown,
    ]);
  } catch {
    return { people: [], url: cleanAddress(address), found: {} };
  }
}

function settledFacts(seen: PageFacts, items: readonly SchemaNode[]): PageFacts {
  return seen.stale || !leftFromAnotherVideo(items, seen) ? seen : { ...seen, stale: true };
}

interface Reading {
  readonly document: Document;
  readonly facts: PageFacts;
  /** The items of each notation. */
  readonly tops: readonly (readonly SchemaNode[])[];
  readonly chosen: readonly ChosenNode[];
}

/** What a page states beyond the fields of an entry. */
function extras({ document, facts, tops, chosen }: Reading): Partial<Source> {
  const announced = announcedBy(chosen);
  const session = chosen.filter(({ kind }) => kind === 'event' || kind === 'course');
  // A page about one training lists only its dates.
  const listing = session.length > 0 ? session.map(({ node }) => node) : facts.isMarkedArticle ? [] : tops.flat();
  const trainings = listedTrainings(listing, facts.address);
  const stated = statedCredit(chosen);
  const isReading = chosen.some(({ kind }) => kind === 'article') || facts.isMarkedArticle;
  const printed = !stated && !isReading && trainings.length === 0 ? printedCredit(document, facts.heading) : undefined;
  const ce = stated ?? printed;
  return {
    ...(announced.length > 0 && { announced }),
    ...(trainings.length > 0 && { trainings }),
    ...(ce && { ce }),
  };
}

/** Isolates readers: an exception in one of them must not discard the results of the others. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
