import type { AskedField } from '@imh/core';

/** What requirements ask for besides hours. */
export const englishAsked: Readonly<Record<AskedField, string>> = {
  education: 'Education',
  work: 'Work',
  exam: 'Exam',
  membership: 'Membership',
  codeOfEthics: 'Code of ethics',
  agreement: 'Agreement',
  usualHours: 'What people usually submit',
};
