import type { EvidencePersonStrings } from '../../strings/evidence-person.js';

/** Who a reference is to the applicant; a relation that is not in the list as it was typed. */
export function relationName(words: EvidencePersonStrings, relation: string | undefined): string | undefined {
  return relation && ((words.relations as Readonly<Record<string, string>>)[relation] ?? relation);
}
