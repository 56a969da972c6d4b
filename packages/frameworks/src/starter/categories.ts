import type { Category } from '@imh/core';
import { roleDescriptions } from '../role-descriptions.js';

const withFamilies = { en: 'Working with families', es: 'Trabajo con familias' };
const guiding = { en: 'Guiding others', es: 'Acompañar y guiar a colegas' };

/** Roles in plain words; the ids are the associations' categories, so that a chosen category carries over. */
export const starterCategories = [
  {
    id: 'family-associate',
    label: { en: 'Everyday support for families (promotion)', es: 'Apoyo cotidiano a las familias (promoción)' },
    shortLabel: { en: 'Family associate', es: 'Apoyo cotidiano' },
    description: roleDescriptions['family-associate'],
    group: withFamilies,
  },
  {
    id: 'family-specialist',
    label: {
      en: 'Home visiting and early intervention (prevention)',
      es: 'Visitas al hogar e intervención temprana (prevención)',
    },
    shortLabel: { en: 'Family specialist', es: 'Visitas al hogar e intervención' },
    description: roleDescriptions['family-specialist'],
    group: withFamilies,
  },
  {
    id: 'mental-health-specialist',
    label: {
      en: 'Infant mental health therapy (treatment)',
      es: 'Terapia en salud mental de la primera infancia (tratamiento)',
    },
    shortLabel: { en: 'Mental health specialist', es: 'Terapia' },
    description: roleDescriptions['mental-health-specialist'],
    group: withFamilies,
  },
  {
    id: 'family-reflective-supervisor',
    label: { en: 'Reflective supervision', es: 'Supervisión reflexiva' },
    shortLabel: { en: 'Reflective supervisor', es: 'Supervisión reflexiva' },
    description: roleDescriptions['family-reflective-supervisor'],
    group: guiding,
  },
  {
    id: 'mentor-clinical',
    label: { en: 'Clinical supervision and mentoring', es: 'Supervisión y mentoría clínica' },
    shortLabel: { en: 'Mentor: clinical', es: 'Mentoría clínica' },
    description: roleDescriptions['mentor-clinical'],
    group: guiding,
  },
  {
    id: 'mentor-policy',
    label: { en: 'Policy and program leadership', es: 'Liderazgo en políticas y programas' },
    shortLabel: { en: 'Mentor: policy', es: 'Políticas públicas' },
    description: roleDescriptions['mentor-policy'],
    group: guiding,
  },
  {
    id: 'mentor-research-faculty',
    label: { en: 'Research and teaching', es: 'Investigación y docencia' },
    shortLabel: { en: 'Mentor: research and teaching', es: 'Investigación y docencia' },
    description: roleDescriptions['mentor-research-faculty'],
    group: guiding,
  },
] satisfies Category[];

/** For a competency that explicitly applies to every role. */
export const everyone: string[] = starterCategories.map((category) => category.id);
