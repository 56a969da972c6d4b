import type { Category, Rights } from '@imh/core';
import { roleDescriptions } from './role-descriptions.js';

// Common parts of the licensed associations' outlines. An outline contains the names of domains and categories only: we
// have no license for the statements or for the names of knowledge and skill areas.

const mentor = 'Infant/Early Childhood Mental Health Mentor';

/** Four categories, the last of them in three designations; names as the associations print them, in English. */
export const endorsementCategories: Category[] = [
  {
    id: 'family-associate',
    label: 'Infant/Early Childhood Family Associate',
    shortLabel: 'Family Associate',
    description: roleDescriptions['family-associate'],
  },
  {
    id: 'family-specialist',
    label: 'Infant/Early Childhood Family Specialist',
    shortLabel: 'Family Specialist',
    description: roleDescriptions['family-specialist'],
  },
  {
    id: 'mental-health-specialist',
    label: 'Infant/Early Childhood Mental Health Specialist',
    shortLabel: 'Mental Health Specialist',
    description: roleDescriptions['mental-health-specialist'],
  },
  {
    id: 'mentor-clinical',
    label: `${mentor} (Clinical)`,
    shortLabel: 'Mentor: Clinical',
    description: roleDescriptions['mentor-clinical'],
    group: mentor,
  },
  {
    id: 'mentor-policy',
    label: `${mentor} (Policy)`,
    shortLabel: 'Mentor: Policy',
    description: roleDescriptions['mentor-policy'],
    group: mentor,
  },
  {
    id: 'mentor-research-faculty',
    label: `${mentor} (Research/Faculty)`,
    shortLabel: 'Mentor: Research/Faculty',
    description: roleDescriptions['mentor-research-faculty'],
    group: mentor,
  },
];

export const outlineTrademarks = {
  en: 'Endorsement®, IMH-E®, ECMH-E® and Competency Guidelines® are marks of their owners. They appear here only to say what this outline belongs to.',
  es: 'Endorsement®, IMH-E®, ECMH-E® y Competency Guidelines® son marcas de sus titulares. Aparecen aquí solo para decir a qué pertenece este esquema.',
};

/** Rights statement in our own words, based on the association's page. It covers the statements, which are not included. */
export function licensedRights(licensee: string, shortName: string, url: string): Rights {
  return {
    holder: 'MI-AIMH (Michigan Association for Infant Mental Health)',
    licensee,
    licence: 'proprietary',
    statement: {
      en: `The competency statements belong to MI-AIMH (© Michigan Association for Infant Mental Health); ${shortName} uses them under license. You may make one copy for yourself, for non-commercial use. Anything else, on paper or on a screen, needs MI-AIMH’s consent in writing. This outline holds names only, none of the statements.`,
      es: `Los textos de las competencias pertenecen a MI-AIMH (© Michigan Association for Infant Mental Health); ${shortName} los usa bajo licencia. Usted puede hacer una copia para uso propio, sin fines comerciales. Para todo lo demás, en papel o en pantalla, se necesita el permiso por escrito de MI-AIMH. Este esquema contiene solo nombres y ninguno de los textos.`,
    },
    url,
    display: 'titles',
    export: 'titles',
    // The right to one personal copy is about the statements, and there are none here to copy.
    personalCopy: false,
  };
}
