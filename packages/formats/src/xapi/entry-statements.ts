import {
  dateOf,
  daysOf,
  type Entry,
  type EvidenceContent,
  hasMinutes,
  headsOf,
  type Version,
  statusOf,
  webAddress,
} from '@imh/core';
import type { LogContext } from '../log/context.js';
import { competencyOf, distinct, frameworkActivities } from './frameworks.js';
import { strictIri } from './iri.js';
import type { Activity, Extensions, Statement } from './statement.js';
import {
  commonOf,
  registrationOf,
  type Stated,
  statementId,
  type StatementNote,
  type StatementOptions,
} from './statement-parts.js';
import { durationOf, timestampOf, utcOf } from './times.js';
import { extensions, wordingOf } from './vocabulary.js';
import { languageMap, languageTag, plain } from './words.js';

/** What a statement is about, and when: the whole entry, or one of its sessions. */
interface Occasion {
  /** Part of the statement's id; absent for the whole entry. */
  readonly part?: string;
  readonly date?: string | undefined;
  readonly minutes?: number | undefined;
}

/**
 * The current version of an entry as xAPI statements: one, or one for each dated session until today, so that a session
 * that comes later is added to what was sent before. What is planned, deleted or forgotten gives none.
 */
export function entryStatements(entry: Entry, context: LogContext, options: StatementOptions = {}): Stated {
  const head = liveHead(entry);
  const { content } = head ?? {};
  const status = content && statusOf(content, context.today);
  if (!head || !content || status === 'planned') return { statements: [], notes: [] };
  const notes: StatementNote[] = [];
  const note = (code: StatementNote['code'], value?: string) => {
    notes.push({ code, entry: content.title, ...(value === undefined ? {} : { value }) });
  };
  const about = {
    ...commonOf(context, options),
    verb: wordingOf(content.type).verb,
    object: activityOf(entry.id, content, note),
  };
  const activities = contextActivitiesOf(content, context, note);
  const recorded = utcOf(head.at);
  const statements = occasionsOf(content, context.today).map(({ part, date, minutes }): Statement => {
    const timestamp = date === undefined ? recorded : timestampOf(date);
    const result = {
      ...(part === undefined && status === 'finished' ? ({ completion: true } as const) : {}),
      ...(minutes === undefined ? {} : { duration: durationOf(minutes) }),
      ...withExtensions(chosenWords(content, options.include)),
    };
    const language = languageTag(content.language);
    return {
      id: statementId(entry.id, head.version, part),
      ...about,
      ...(Object.keys(result).length > 0 ? { result } : {}),
      context: {
        registration: registrationOf(entry.id),
        ...(language ? { language } : {}),
        ...(activities ? { contextActivities: activities } : {}),
        ...withExtensions(factsOf(content, head, date)),
      },
      ...(timestamp ? { timestamp } : {}),
    };
  });
  if (statements.length > 0 && dateOf(content) === undefined) note('recorded-date');
  return { statements, notes };
}

/** @see entryStatements */
export function xapiStatements(entry: Entry, context: LogContext, options?: StatementOptions): readonly Statement[] {
  return entryStatements(entry, context, options).statements;
}

/** The newest of the current versions that have a content. */
function liveHead(entry: Entry): Version<EvidenceContent> | undefined {
  const heads = headsOf<EvidenceContent>(entry as { id: string; versions: Version<EvidenceContent>[] });
  return heads.filter(({ content, deleted, forgotten }) => content && !deleted && !forgotten).at(-1);
}

function occasionsOf(content: EvidenceContent, today: string): readonly Occasion[] {
  const { sessions, minutes } = content;
  if (!sessions?.length) return [{ date: content.dateCompleted, ...(hasMinutes(content) ? { minutes } : {}) }];
  return sessions.flatMap((session, at) =>
    daysOf(session.date).first > today
      ? []
      : [{ part: `session-${at + 1}`, date: session.date, minutes: session.minutes }],
  );
}

/**
 * The address of the page, if the entry has one that no other page has: everyone who was there states the same activity.
 * Else the entry itself.
 */
function activityOf(
  id: string,
  content: EvidenceContent,
  note: (code: StatementNote['code'], value?: string) => void,
): Activity {
  const written = content.url ?? content.canonicalUrl;
  const parsed = webAddress(written);
  if (written !== undefined && parsed === undefined) note('address-left-out', written);
  const address = parsed === undefined ? undefined : strictIri(parsed);
  if (address?.isChanged) note('address-encoded', written);
  const isIdentity = address !== undefined && !content.urlIsPartial;
  const name = languageMap(content.title, content.language);
  const { type } = wordingOf(content.type);
  return {
    objectType: 'Activity',
    id: isIdentity ? address.iri : `urn:uuid:${id.toLowerCase()}`,
    definition: {
      ...(type ? { type } : {}),
      ...(name ? { name } : {}),
      ...(address && !isIdentity ? { moreInfo: address.iri } : {}),
    },
  };
}

function contextActivitiesOf(
  { competencies = [] }: EvidenceContent,
  { frameworks }: LogContext,
  note: (code: StatementNote['code'], value?: string) => void,
): Statement['context']['contextActivities'] {
  const found = competencies.flatMap((tag) => competencyOf(tag, frameworks) ?? []);
  const other = distinct(found.map(({ activity }) => activity));
  const unnamed = new Set(found.flatMap(({ activity, isUnnamed }) => (isUnnamed ? activity.id : [])));
  for (const id of unnamed) note('name-left-out', id);
  for (const id of new Set(competencies.map(({ framework }) => framework))) {
    if (strictIri(id)?.isChanged) note('address-encoded', id);
  }
  const grouping = distinct(
    competencies.flatMap(({ framework, version }) => frameworkActivities(framework, version, frameworks)),
  );
  if (other.length + grouping.length === 0) return undefined;
  return { ...(grouping.length > 0 ? { grouping } : {}), ...(other.length > 0 ? { other } : {}) };
}

/** The person's own words, as far as they chose them. */
function chosenWords({ note, quotes = [] }: EvidenceContent, include: StatementOptions['include'] = {}): Extensions {
  const exact = quotes.flatMap(({ exact }) => (typeof exact === 'string' ? plain(exact) : []));
  return {
    ...(include.quotes && exact.length > 0 ? { [extensions.quotes]: exact } : {}),
    ...(include.notes && note?.trim() ? { [extensions.reflection]: plain(note) } : {}),
  };
}

function factsOf(content: EvidenceContent, { version, at }: Version, date: string | undefined): Extensions {
  const { type, provider, verification } = content;
  return {
    ...(type ? { [extensions.type]: type } : {}),
    ...(date === undefined ? {} : { [extensions.date]: date }),
    ...(provider?.trim() ? { [extensions.provider]: plain(provider) } : {}),
    ...(verification ? { [extensions.verification]: verification.kind } : {}),
    [extensions.version]: version,
    [extensions.versionAt]: at,
  };
}

const withExtensions = (found: Extensions): { extensions?: Extensions } =>
  Object.keys(found).length > 0 ? { extensions: found } : {};
