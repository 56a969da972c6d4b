import { textIn } from '../documents/localized-text.js';
import type { Text } from '../documents/text.js';
import type { Training } from '../documents/trainings.js';
import { permitted } from '../rights/permissions.js';
import { type TaughtIn, taughtNode } from './taught-node.js';
import { atAnyTime } from './training-time.js';

/** A schema.org item. */
export type Announced = Readonly<Record<string, unknown>>;

/**
 * A training as a schema.org item, for search engines and for readers such as the extension. `teaches` lists its
 * competencies: each DefinedTerm is a node of a framework, its `@id` is the node's URI, and its `inDefinedTermSet` is the
 * framework in the version that the guide was written against.
 */
export function announcedTraining(training: Training, within: TaughtIn): Announced {
  const { guide, language } = within;
  const { provider, people, urls, dates, minutes, delivery, material, topics, competencies = [] } = training;
  const words = (text: Text | undefined) => textIn(text, language, guide.language) || undefined;
  // The title has the rights of a domain's label, the description those of a statement.
  const { title: label, description: text } = training;
  const allowed = permitted(guide, { id: training.id, kind: 'domain', label, ...(text ? { text } : {}) }, 'export');
  const scheduled = dates?.length && !(delivery !== undefined && atAnyTime.has(delivery));
  const duration = minutes === undefined ? undefined : `PT${minutes}M`;
  return defined({
    '@type': typeOf(training, Boolean(scheduled)),
    name: words(allowed.label),
    description: words(allowed.text),
    url: urls?.[0],
    sameAs: urls && urls.length > 1 ? urls.slice(1) : undefined,
    inLanguage: training.language,
    learningResourceType: material,
    educationalLevel: training.level,
    audience: audienceOf(training, within),
    offers: offerOf(training),
    ...(scheduled
      ? {
          startDate: dates[0]!.start,
          endDate: dates[0]!.end,
          duration,
          eventAttendanceMode: attendance[delivery ?? ''],
          location: placeOf(training, within),
          organizer: provider && { '@type': 'Organization', name: provider },
          performer: people?.map((name) => ({ '@type': 'Person', name })),
        }
      : {
          timeRequired: duration,
          expires: training.validUntil,
          provider: provider && { '@type': 'Organization', name: provider },
          author: people?.map((name) => ({ '@type': 'Person', name })),
        }),
    keywords: topics?.length ? topics : undefined,
    teaches: competencies.length > 0 ? competencies.map((uri) => termOf(uri, within)) : undefined,
  });
}

function typeOf({ delivery, material }: Training, isScheduled: boolean): string {
  if (isScheduled) return 'EducationEvent';
  if (material === undefined) return delivery === 'reading' ? 'LearningResource' : 'Course';
  return materialTypes[material] ?? 'LearningResource';
}

const materialTypes: Readonly<Record<string, string>> = {
  video: 'VideoObject',
  book: 'Book',
  article: 'Article',
};

function placeOf({ place, region }: Training, { guide, language }: TaughtIn): Announced | undefined {
  const [name, area] = [place, region].map((text) => textIn(text, language, guide.language) || undefined);
  if (name === undefined && area === undefined) return undefined;
  const address = area && { '@type': 'PostalAddress', addressRegion: area };
  return defined({ '@type': 'Place', name: name ?? area, address });
}

/** Categories by name if the framework is known, else as the guide has them. */
function audienceOf({ audience = [] }: Training, { guide, framework, language }: TaughtIn): Announced[] | undefined {
  if (audience.length === 0) return undefined;
  const roleOf = (one: Text): string => {
    const category = framework?.categories?.find(({ id }) => id === one);
    return textIn(category?.label, language, framework?.language) || textIn(one, language, guide.language);
  };
  return audience.map((one) => ({ '@type': 'EducationalAudience', educationalRole: roleOf(one) }));
}

function offerOf({ cost }: Training): Announced | undefined {
  if (cost?.amount === undefined) return undefined;
  return { '@type': 'Offer', price: cost.amount, priceCurrency: cost.currency ?? 'USD' };
}

const attendance: Readonly<Record<string, string>> = {
  'live-online': 'https://schema.org/OnlineEventAttendanceMode',
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

function termOf(uri: string, within: TaughtIn): Announced {
  const { frameworkId, version, code, label } = taughtNode(uri, within)!;
  const { title, language } = within.framework?.id === frameworkId ? within.framework : {};
  return defined({
    '@type': 'DefinedTerm',
    '@id': uri,
    name: label,
    termCode: code,
    inDefinedTermSet: defined({
      '@type': 'DefinedTermSet',
      '@id': frameworkId,
      version,
      name: textIn(title, within.language, language) || undefined,
    }),
  });
}

/** One list of all trainings on a page, from any number of guides. */
export function announcedList(items: readonly Announced[]): Announced {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map((item, at) => ({ '@type': 'ListItem', position: at + 1, item })),
  };
}

function defined(fields: Readonly<Record<string, unknown>>): Announced {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
