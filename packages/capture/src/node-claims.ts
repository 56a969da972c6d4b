import type { ChosenNode } from './choose-node.js';
import { claim, noClaims, peopleClaim, untypedAuthor, type Author, type Claim, type Claims } from './claims.js';
import { minutesBetween, minutesOf } from './duration.js';
import { eventType, lastDay } from './event-days.js';
import { readNames } from './people-names.js';
import { firstString, isA, nodes, strings, values, type SchemaNode } from './schema-node.js';
import type { PageKind, SourceType } from './source.js';

const TYPES: Partial<Record<ChosenNode['kind'], SourceType>> = {
  article: 'article',
  video: 'webinar-recorded',
  course: 'course',
};

const PAGE_KINDS: Partial<Record<ChosenNode['kind'], PageKind>> = {
  article: 'article',
  video: 'video',
  event: 'event',
  course: 'course',
  episode: 'podcast',
};

/** Claims of the chosen items, in their order. `notation` is "JSON-LD", "microdata" or "RDFa". */
export function nodeClaims(chosen: readonly ChosenNode[], notation: string): Claims {
  const claims = noClaims();
  for (const { kind, node, type } of chosen) {
    const session = kind === 'event' || kind === 'course';
    claims.title.push(...claimsFor(node, ['headline', 'name'], notation));
    claims.provider.push(...providers(kind, node, notation));
    claims.publisher.push(...claimsFor(node, ['publisher'], notation));
    claims.people.push(...people(kind, node, notation));
    if (!session) claims.published.push(...claimsFor(node, ['datepublished', 'uploaddate', 'datecreated'], notation));
    else
      claims.start.push(
        ...claimsFor(node, ['startdate'], notation),
        ...claimsFor(instance(node), ['startdate'], notation),
      );
    if (kind !== 'article' && kind !== 'page') claims.minutes.push(...minutes(kind, node, notation));
    if (session) claims.end.push(...lastDays(node, notation));
    if (kind !== 'event' || claims.start.length > 0) {
      const evidence = kind === 'event' ? eventType(node) : TYPES[kind];
      claims.type.push(...claim(evidence, `${notation} ${type}`));
      const pageKind = /^(?:medical)?scholarlyarticle$/i.test(type) ? 'journal' : PAGE_KINDS[kind];
      claims.kind.push(...claim(pageKind, `${notation} ${type}`));
    }
    claims.language.push(...claim(firstString(node, 'inlanguage'), `${notation} inLanguage`));
  }
  return claims;
}

/** Microdata outside any item: used only if the property has a single value. */
export function looseClaims(node: SchemaNode): Claims {
  const claims = noClaims();
  const only = (property: string) => (new Set(strings(node, property)).size === 1 ? [property] : []);
  claims.title = claimsFor(node, only('headline'), 'microdata');
  claims.publisher = claimsFor(node, only('publisher'), 'microdata');
  claims.published = claimsFor(node, only('datepublished'), 'microdata');
  if (claims.title.length > 0) claims.people = people('article', node, 'microdata');
  return claims;
}

/** The site's name in its own data. */
export function siteNames(top: readonly SchemaNode[], notation: string): Claim[] {
  const sites = top.filter((node) => isA(node, /^website$/));
  return sites.length === 1 ? claimsFor(sites[0], ['name'], `${notation} WebSite`) : [];
}

const SPELLED: Record<string, string> = {
  datepublished: 'datePublished',
  uploaddate: 'uploadDate',
  datecreated: 'dateCreated',
  startdate: 'startDate',
};

function claimsFor(node: SchemaNode | undefined, properties: readonly string[], notation: string): Claim[] {
  return properties.flatMap((property) =>
    claim(firstString(node, property), `${notation} ${SPELLED[property] ?? property}`),
  );
}

function providers(kind: ChosenNode['kind'], node: SchemaNode, notation: string): Claim[] {
  if (kind === 'event') return claimsFor(node, ['organizer'], notation);
  if (kind === 'course') return claimsFor(node, ['provider'], notation);
  const wholes = kind === 'episode' ? ['partofseries', 'ispartof'] : ['ispartof'];
  // An issue is part of a volume, and that is part of the journal.
  let parts = wholes.flatMap((property) => nodes(node, property));
  for (let depth = 0; depth < 3; depth += 1) {
    const named = parts.find((part) => isA(part, /^periodical$|^newspaper$|series$/) && firstString(part, 'name'));
    if (named) return claim(firstString(named, 'name'), `${notation} isPartOf`);
    parts = parts.flatMap((part) => nodes(part, 'ispartof'));
  }
  return [];
}

function people(kind: ChosenNode['kind'], node: SchemaNode, notation: string): Claim<readonly Author[]>[] {
  const fields = kind === 'event' ? ['performer'] : kind === 'course' ? ['instructor'] : ['author', 'creator'];
  return fields.flatMap((field) => {
    const owners = kind === 'course' ? [node, instance(node)] : [node];
    const found = owners
      .flatMap((owner) => values(owner, field))
      .flatMap((value) => {
        if (typeof value === 'string') return readNames(value).map(untypedAuthor);
        // An organization that performs at an event (a band, a club) is not a presenter.
        const organization = value.types.length > 0 && !isA(value, /^person$/);
        if (kind === 'event' && (organization || value.types.length === 0)) return [];
        return namesOf(value).map((name) => ({ name, organization }));
      });
    const unique = [...new Map(found.map((author) => [author.name, author])).values()];
    return unique.length > 0 ? [{ value: unique, from: `${notation} ${field}` }] : peopleClaim([], notation);
  });
}

function namesOf(node: SchemaNode): string[] {
  const names = strings(node, 'name').flatMap((name) => readNames(name));
  if (names.length > 0) return names;
  return readNames([firstString(node, 'givenname'), firstString(node, 'familyname')].filter(Boolean).join(' '));
}

function lastDays(node: SchemaNode, notation: string): Claim[] {
  return [node, instance(node)].flatMap((each) =>
    claim(lastDay(firstString(each, 'startdate'), firstString(each, 'enddate')), `${notation} endDate`),
  );
}

function minutes(kind: ChosenNode['kind'], node: SchemaNode, notation: string): Claim<number>[] {
  const direct = claim(minutesOf(firstString(node, 'duration')), `${notation} duration`);
  const required = claim(minutesOf(firstString(node, 'timerequired')), `${notation} timeRequired`);
  if (kind === 'course') {
    return [
      ...direct,
      ...required,
      ...claim(minutesOf(firstString(instance(node), 'courseworkload')), `${notation} courseWorkload`),
    ];
  }
  if (kind !== 'event') return [...direct, ...required];
  const between = minutesBetween(firstString(node, 'startdate'), firstString(node, 'enddate'));
  return [...direct, ...claim(between, `${notation} startDate to endDate`)];
}

function instance(node: SchemaNode): SchemaNode | undefined {
  const instances = nodes(node, 'hascourseinstance');
  return instances.length === 1 ? instances[0] : undefined;
}
