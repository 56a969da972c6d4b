import type { Aim } from '../documents/profile.js';
import type { Requirements } from '../documents/requirements.js';

/**
 * The requirement sets that an aim is about: of its purpose and category, and of its association or framework. A set
 * without an association is for all of them.
 */
export function setsForAim(aim: Aim, sets: readonly Requirements[]): Requirements[] {
  if (aim.purpose === undefined || aim.purpose === 'record') return [];
  return sets.filter(({ purpose, categories, association, framework }) => {
    if (purpose !== aim.purpose) return false;
    if (categories?.length && aim.category !== undefined && !categories.includes(aim.category)) return false;
    if (categories?.length && aim.category === undefined) return false;
    if (framework && framework.id === aim.framework?.id) return true;
    return association === undefined || isAssociationNamed(association, aim.association);
  });
}

/** A choice of associations may add a place to the name: "MassAIMH (Massachusetts)". */
export function isAssociationNamed(association: string, written: string | undefined): boolean {
  const [own, other] = [association, written ?? ''].map((name) => name.trim().toLowerCase());
  return other === own || other!.startsWith(`${own} (`);
}
