/** A part of a note that may identify a client. Found by pattern: expect false positives and false negatives. */
export interface LikelyIdentifier {
  readonly kind: 'email' | 'phone' | 'birth-date' | 'record-number' | 'client-name';
  readonly found: string;
}

const patterns: readonly (readonly [LikelyIdentifier['kind'], RegExp])[] = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u],
  [
    'birth-date',
    /\b(?:dob|d\.o\.b\.?|born(?: on)?|birth ?date|date of birth|nacid[oa](?: el)?|fecha de nacimiento)\b[ :]{0,3}\S{0,12}\d{2,4}/iu,
  ],
  ['phone', /(?:\+\d{1,3}[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]?\d{4}\b/u],
  [
    'record-number',
    /\b(?:mrn|ssn|case|record|file|chart|client id|expediente|caso)\b ?(?:no\.?|number|n[úu]mero|#)? ?[:#]? ?\d{4,}/iu,
  ],
  [
    'client-name',
    /\b(?:client|child|baby|infant|toddler|mother|father|cliente|niñ[oa]|bebé|madre|padre)(?:'s)?(?: name(?:d| is)?| called| llamad[oa]| se llama)? [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+/u,
  ],
];

/** At most one finding of each kind. Meant for a question before a note is saved, never for rejecting it. */
export function likelyIdentifiers(text: string): LikelyIdentifier[] {
  return patterns.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ kind, found }];
  });
}
