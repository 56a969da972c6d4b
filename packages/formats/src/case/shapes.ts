import { isDay, momentOf } from './values.js';
import { isUuid } from '../identity/uuid.js';
import { isRecord } from '../json/values.js';

// The shapes of CASE 1.1, for preserved fields that are exported again: only valid ones go to their own place, because
// 1.1 forbids every property that it does not name. (A compiled ajv schema for this would be 40 kB.)

type Check = (value: unknown) => boolean;

const string: Check = (value) => typeof value === 'string';
const moment: Check = (value) => momentOf(value)?.moment === value;
const strings: Check = (value) => Array.isArray(value) && value.every(string);
const integer: Check = (value) => Number.isInteger(value);
const number: Check = (value) => typeof value === 'number';
const record: Check = isRecord;
const all =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const associationType: Check = (value) =>
  typeof value === 'string' &&
  /^(isChildOf|isPeerOf|isPartOf|exactMatchOf|precedes|isRelatedTo|replacedBy|exemplar|hasSkillLevel|isTranslationOf|ext:[a-zA-Z0-9._-]+)$/.test(
    value,
  );

function shape(fields: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  return (value) =>
    isRecord(value) &&
    required.every((key) => key in value) &&
    Object.entries(value).every(([key, part]) => Object.hasOwn(fields, key) && fields[key]!(part));
}

const link = shape({ title: string, identifier: isUuid, uri: string }, ['title', 'identifier', 'uri']);
const end = shape(
  {
    title: string,
    identifier: string,
    uri: string,
    targetType: (value) => value === 'CASE' || (typeof value === 'string' && /^ext:[a-zA-Z0-9._-]+$/.test(value)),
  },
  ['title', 'identifier', 'uri'],
);

const named = { identifier: isUuid, uri: string, title: string, description: string, lastChangeDateTime: moment };
const extensions = { extensions: record };
const parts = ['identifier', 'uri', 'lastChangeDateTime'];

const level = shape(
  { ...named, quality: string, score: number, feedback: string, position: integer, rubricCriterionId: isUuid },
  parts,
);
const criterion = shape(
  {
    identifier: isUuid,
    uri: string,
    category: string,
    description: string,
    CFItemURI: link,
    weight: number,
    position: integer,
    rubricId: isUuid,
    lastChangeDateTime: moment,
    CFRubricCriterionLevels: all(level),
    ...extensions,
  },
  parts,
);

export const rubricFits = shape({ ...named, CFRubricCriteria: all(criterion), ...extensions }, parts);

export const associationFits = shape(
  {
    identifier: isUuid,
    associationType,
    sequenceNumber: integer,
    uri: string,
    originNodeURI: end,
    destinationNodeURI: end,
    CFAssociationGroupingURI: link,
    lastChangeDateTime: moment,
    notes: string,
    ...extensions,
  },
  [...parts, 'associationType', 'originNodeURI', 'destinationNodeURI'],
);

/** The parts of CFDefinitions. */
export const definitionFits: Readonly<Record<string, Check>> = {
  CFConcepts: all(
    shape({ ...named, keywords: string, hierarchyCode: string, ...extensions }, [...parts, 'title', 'hierarchyCode']),
  ),
  CFSubjects: all(shape({ ...named, hierarchyCode: string, ...extensions }, [...parts, 'title', 'hierarchyCode'])),
  CFLicenses: all(shape({ ...named, licenseText: string, ...extensions }, [...parts, 'title', 'licenseText'])),
  CFItemTypes: all(
    shape({ ...named, hierarchyCode: string, typeCode: string, ...extensions }, [
      ...parts,
      'title',
      'description',
      'hierarchyCode',
    ]),
  ),
  CFAssociationGroupings: all(shape({ ...named, ...extensions }, [...parts, 'title'])),
  extensions: record,
};

/** Fields of an item that our format does not have. */
export const itemFits: Readonly<Record<string, Check>> = {
  alternativeLabel: string,
  abbreviatedStatement: string,
  listEnumeration: string,
  conceptKeywordsURI: link,
  notes: string,
  subject: strings,
  subjectURI: all(link),
  educationLevel: strings,
  CFItemTypeURI: link,
  licenseURI: link,
  statusStartDate: isDay,
  statusEndDate: isDay,
};

/** Fields of the document that our format does not have. */
export const documentFits: Readonly<Record<string, Check>> = {
  frameworkType: string,
  officialSourceURL: string,
  subject: strings,
  subjectURI: all(link),
  statusStartDate: isDay,
  statusEndDate: isDay,
  licenseURI: link,
  notes: string,
};

/** The fields of `kept` that are valid; the others are exported under `extensions`. */
export function fitting(kept: Readonly<Record<string, unknown>>, fits: Readonly<Record<string, Check>>): object {
  return Object.fromEntries(
    Object.entries(kept).filter(([key, value]) => Object.hasOwn(fits, key) && fits[key]!(value)),
  );
}
