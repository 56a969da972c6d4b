import type { EvidenceLog } from '../documents/evidence-log.js';
import type { Aim } from '../documents/profile.js';
import { currentItems } from '../log/summary/application-summary.js';

/** The aim for which a log was submitted, with the category and association that it was submitted for. */
export function submittedAim({ subject, profile }: Pick<EvidenceLog, 'subject' | 'profile'>): Aim | undefined {
  const aims = currentItems<Aim>(profile?.aims ?? []).map(({ content }) => content);
  const aim = aims.find(({ category }) => category !== undefined && category === subject?.category) ?? aims[0];
  const category = subject?.category ?? aim?.category;
  const association = subject?.association ?? aim?.association;
  if (!aim && category === undefined && association === undefined) return undefined;
  return {
    ...aim,
    ...(category === undefined ? {} : { category }),
    ...(association === undefined ? {} : { association }),
  };
}
