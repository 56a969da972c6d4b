/** Fields of `imh-requirements` for what is asked and not counted from entries, in the order in which they are shown. */
export const askedFields = [
  'education',
  'work',
  'exam',
  'membership',
  'codeOfEthics',
  'agreement',
  'usualHours',
] as const;
export type AskedField = (typeof askedFields)[number];
