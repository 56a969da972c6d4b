import { cleanAddress } from '@imh/core';
import { chooseNodes, leftFromAnotherVideo } from './choose-node.js';
import { noClaims, type Claims } from './claims.js';
import { dublinCoreClaims } from './dublin-core.js';
import { readMicrodata, readRdfa } from './embedded-items.js';
import { highwireClaims } from './highwire.js';
import { readJsonLd } from './json-ld.js';
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
    const meta = readMeta(document);
    const jsonLd = attempt(() => readJsonLd(document), []);
    const microdata = attempt(() => readMicrodata(document), undefined);
    const rdfa = attempt(() => readRdfa(document), []);
    const items = [...jsonLd, ...(microdata?.top ?? []), ...rdfa];
    const seen = pageFacts(document, address, meta);
    const facts = seen.stale || !leftFromAnotherVideo(items, seen) ? seen : { ...seen, stale: true };

    // The order of trust. A journal's tags are always about this page; a schema.org item was checked for that; OpenGraph
    // is written for sharing; Dublin Core and plain meta elements are often a site-wide template.
    const structured = [
      itemClaims(jsonLd, facts, 'JSON-LD'),
      itemClaims(microdata?.top ?? [], facts, 'microdata'),
      itemClaims(rdfa, facts, 'RDFa'),
    ];
    const shown = attempt(() => visibleClaims(document, facts), noClaims());
    // After an in-page navigation, only items of the new video and visible content are reliable.
    if (facts.stale) return settle([...structured, { ...shown, published: [], people: [] }], facts, document);
    return settle(
      [
        highwireClaims(meta),
        ...structured,
        openGraphClaims(meta),
        dublinCoreClaims(meta),
        microdata ? attempt(() => looseClaims(microdata.loose), noClaims()) : noClaims(),
        // The day that visitors see is more certain than a field without a vocabulary, which may be in another time zone.
        { ...noClaims(), published: shown.published.filter(({ from }) => from !== WEB_ADDRESS) },
        plainMetaClaims(meta),
        shown,
      ],
      facts,
      document,
    );
  } catch {
    return { people: [], url: cleanAddress(address), found: {} };
  }
}

function itemClaims(top: readonly SchemaNode[], facts: PageFacts, notation: string): Claims {
  return attempt(() => {
    const claims = nodeClaims(chooseNodes(top, facts), notation);
    return { ...claims, siteName: siteNames(top, notation) };
  }, noClaims());
}

/** Isolates readers: an exception in one of them must not discard the results of the others. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
