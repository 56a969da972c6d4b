import { type Framework, type FrameworkNode, nodeUri, plainText, type Text } from '@imh/core';
import type { Exported } from '../report/results.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';
import { LossReport } from '../report/loss-report.js';

type JsonLd = Record<string, unknown>;

const BROADER = 'http://www.w3.org/2004/02/skos/core#broader';

/**
 * A schema.org DefinedTermSet, for a page's `<script type="application/ld+json">` and for search engines: titles, and
 * statements only if rights allow their export. Fields that schema.org has no term for are reported.
 */
export function writeJsonLd(whole: Framework, options: ExportOptions = {}): Exported {
  const report = new LossReport();
  const framework = exportableFramework(whole, report, options);
  const terms = framework.nodes.map((node) => termOf(framework, node, report));
  const { id, version, language, title, description, publisher, modified, effectiveFrom, rights } = framework;
  const set: JsonLd = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': id,
    name: values(title, language),
    ...given({ description: values(description, language, plainText) }),
    version,
    ...given({
      inLanguage: framework.languages ?? language,
      dateModified: modified,
      datePublished: effectiveFrom,
      publisher: publisher && {
        '@type': 'Organization',
        name: values(publisher.name, language),
        ...given({ url: publisher.url }),
      },
      copyrightHolder: rights?.holder && { '@type': 'Organization', name: rights.holder },
      license: licenseOf(framework),
      copyrightNotice: values(rights?.statement, language, plainText),
    }),
    hasDefinedTerm: terms,
  };
  for (const field of ['categories', 'scale', 'targets', 'trademarks', 'supersedes', 'status'] as const) {
    if (framework[field] !== undefined) report.add('no-place', `schema.org has no place for "${field}"`, field);
  }
  // "<" would let a text end the script element that contains this.
  const text = `${JSON.stringify(set, null, 2).replaceAll('<', '\\u003c')}\n`;
  return { text, losses: report.losses };
}

function termOf(framework: Framework, node: FrameworkNode, report: LossReport): JsonLd {
  const { language } = framework;
  const name = node.code ?? node.id;
  for (const field of ['demonstratedBy', 'categories', 'replacedBy'] as const) {
    if (node[field]?.length) report.add('no-place', `${name}: schema.org has no place for "${field}"`, name);
  }
  return {
    '@type': 'DefinedTerm',
    '@id': nodeUri(framework.id, node.id),
    name: values(node.label, language) ?? name,
    ...given({
      // The term is what the field calls it.
      alternateName: values(node.term, language),
      termCode: node.code,
      description: values(node.text, language, plainText),
      keywords: node.keywords?.flatMap((word) => values(word, language) ?? []),
      sameAs: node.exactMatch?.length ? node.exactMatch : undefined,
    }),
    inDefinedTermSet: framework.id,
    // schema.org has no property for a broader term; SKOS has.
    ...given({ [BROADER]: node.parents?.map((parent) => ({ '@id': nodeUri(framework.id, parent) })) }),
  };
}

/** The license's own page if it has an SPDX name, else the page that the publisher names. */
function licenseOf({ rights }: Framework): string | undefined {
  const { licence, url } = rights ?? {};
  const isSpdx =
    licence !== undefined && licence !== 'proprietary' && /^[A-Za-z0-9.+-]+-[0-9.]+[A-Za-z0-9.+-]*$/.test(licence);
  return isSpdx ? `https://spdx.org/licenses/${licence}` : url;
}

/** A plain text, or one value object a language (JSON-LD 1.1, section 4.2.4). */
function values(text: Text | undefined, language: string | undefined, words = (text: string) => text): unknown {
  if (text === undefined) return undefined;
  if (typeof text === 'string') {
    const value = words(text);
    return language === undefined || value === '' ? value : { '@value': value, '@language': language };
  }
  const all = Object.entries(text).map(([tag, one]) => ({ '@value': words(one), '@language': tag }));
  return all.length > 1 ? all : all[0];
}

function given(fields: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
