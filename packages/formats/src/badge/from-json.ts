import { failure, type Result, success, webAddress } from '@imh/core';
import { isRecord, type Json } from '../json/values.js';
import type { EntryProposal, Proposed } from '../proposal/entry-proposal.js';
import { minutesInLine } from '../proposal/minutes-in-text.js';
import type { Badge, BadgeError } from './badge.js';
import { addressIn, alignmentsIn, dayIn, evidenceIn, itemsOf, lineOf, recordOf } from './fields.js';

/** A badge from its JSON: an assertion of Open Badges 2.0 with what it contains, or a credential of 3.0. */
export function badgeFromJson(value: unknown): Result<Badge, BadgeError> {
  if (!isRecord(value)) return failure({ code: 'no-badge' });
  // A credential may be wrapped in a JWT claim (VC Data Model 1.1, 6.3.1) or in a backpack's reply.
  const root = [value['vc'], value['credential'], value['assertion'], value].find(isRecord)!;
  const types = new Set<unknown>(itemsOf(root['type'] ?? root['@type']));
  const isCredential = ['VerifiableCredential', 'OpenBadgeCredential', 'AchievementCredential'].some((type) =>
    types.has(type),
  );
  if (isCredential || isRecord(root['credentialSubject'])) return fromCredential(root, value);
  if (root['badge'] !== undefined || types.has('Assertion')) return fromAssertion(root);
  // A badge class without an assertion was awarded to nobody.
  return failure({ code: 'no-badge' });
}

/** Open Badges 2.0: https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html */
function fromAssertion(assertion: Json): Result<Badge, BadgeError> {
  const { badge } = assertion;
  if (!isRecord(badge)) {
    const address = addressIn(badge) ?? addressIn(assertion['id']);
    return failure(address === undefined ? { code: 'damaged' } : { code: 'only-address', address });
  }
  const url = addressIn(assertion['id']) ?? addressIn(badge['id']) ?? addressIn(badge['criteria']);
  return badgeOf({
    version: '2.0',
    title: proposed(lineOf(badge['name']), 'badge.name'),
    issuer: issuerOf(badge['issuer'], 'badge.issuer.name'),
    completed: proposed(dayIn(assertion['issuedOn']), 'issuedOn'),
    texts: [badge['description'], recordOf(badge['criteria'])['narrative'], assertion['narrative']],
    alignments: badge['alignment'] ?? badge['alignments'],
    evidence: assertion['evidence'],
    url,
  });
}

/** Open Badges 3.0: https://www.imsglobal.org/spec/ob/v3p0/ */
function fromCredential(credential: Json, outer: Json): Result<Badge, BadgeError> {
  const subject = recordOf(itemsOf(credential['credentialSubject'])[0]);
  const achievement = recordOf(itemsOf(subject['achievement'])[0]);
  const named = [achievement['name'], credential['name']].find((name) => lineOf(name) !== undefined);
  const days = [
    ['credentialSubject.activityEndDate', subject['activityEndDate']],
    ['awardedDate', credential['awardedDate']],
    ['validFrom', credential['validFrom']],
    ['issuanceDate', credential['issuanceDate']],
    ['nbf', outer['nbf']],
  ] as const;
  const [field, completed] = days.find(([, value]) => dayIn(value) !== undefined) ?? [];
  const start = dayIn(subject['activityStartDate']);
  return badgeOf({
    version: '3.0',
    title: proposed(lineOf(named), achievement['name'] === named ? 'achievement.name' : 'name'),
    issuer:
      issuerOf(credential['issuer'], 'issuer.name') ?? issuerOf(achievement['creator'], 'achievement.creator.name'),
    start: proposed(start, 'credentialSubject.activityStartDate'),
    completed: proposed(dayIn(completed), field ?? ''),
    texts: [achievement['description'], recordOf(achievement['criteria'])['narrative'], credential['description']],
    alignments: achievement['alignment'],
    evidence: credential['evidence'],
    url:
      addressIn(credential['id']) ?? addressIn(achievement['id']) ?? addressIn(recordOf(achievement['criteria'])['id']),
  });
}

interface Fields {
  readonly version: Badge['version'];
  readonly title: Proposed<string> | undefined;
  readonly issuer: Proposed<string> | undefined;
  readonly start?: Proposed<string> | undefined;
  readonly completed: Proposed<string> | undefined;
  /** Texts in which hours may be written; no field of the standard has them. */
  readonly texts: readonly unknown[];
  readonly alignments: unknown;
  readonly evidence: unknown;
  readonly url: string | undefined;
}

function badgeOf(fields: Fields): Result<Badge, BadgeError> {
  const { version, title, issuer, start, completed, url } = fields;
  if (!title) return failure({ code: 'damaged' });
  const minutes = fields.texts.map((text) => minutesOf(lineOf(text))).find((found) => found !== undefined);
  const isRange = start && completed && start.value < completed.value;
  const proposal: EntryProposal = {
    title,
    ...(isRange ? { dateStart: start } : {}),
    ...(completed ? { dateCompleted: completed } : {}),
    ...(issuer ? { provider: issuer } : {}),
    ...(minutes ? { minutes } : {}),
  };
  return success({
    version,
    proposal,
    alignments: alignmentsIn(fields.alignments),
    evidence: evidenceIn(fields.evidence),
    ...(url === undefined ? {} : { url }),
  });
}

function minutesOf(text: string | undefined): EntryProposal['minutes'] {
  const [found] = text === undefined ? [] : minutesInLine(text).filter(({ basis }) => basis !== 'clock-times');
  return found && { value: found.minutes, line: text!.slice(0, 200), confidence: 'low', basis: found.basis };
}

function issuerOf(value: unknown, field: string): Proposed<string> | undefined {
  const name = lineOf(recordOf(value)['name']) ?? (typeof value === 'string' ? hostOf(value) : undefined);
  return proposed(name, field);
}

/** The host of an issuer that is known by its address only. */
function hostOf(address: string): string | undefined {
  const known = webAddress(address);
  return known && new URL(known).hostname.replace(/^www\./, '');
}

function proposed(value: string | undefined, field: string): Proposed<string> | undefined {
  return value === undefined ? undefined : { value, line: `${field}: ${value}`, confidence: 'high' };
}
