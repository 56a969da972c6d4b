const relatedFields = {
  exactMatchOf: 'exactMatch',
  replacedBy: 'replacedBy',
  isTranslationOf: 'translationOf',
} as const;

/** Our field for an association type of CASE. */
export type RelatedField = (typeof relatedFields)[keyof typeof relatedFields];
export const associationTypes = Object.entries(relatedFields) as [string, RelatedField][];

export function relatedFieldOf(type: string): RelatedField | undefined {
  return associationTypes.find(([known]) => known === type)?.[1];
}
