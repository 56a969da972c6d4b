import type { Category } from '@imh/core';
import { roleDescriptions } from '../role-descriptions.js';

/** The spectrum of services that the field names; a group is not a rank. */
const promotion = { en: 'Promotion', es: 'Promoción' };
const prevention = { en: 'Prevention and early intervention', es: 'Prevención e intervención temprana' };
const treatment = { en: 'Treatment', es: 'Tratamiento' };
const leadership = { en: 'Leadership (macro)', es: 'Liderazgo (nivel macro)' };

/** Roles in plain words; the ids are the associations' categories, so that a chosen category carries over. */
export const starterCategories = [
  {
    id: 'family-associate',
    label: { en: 'Everyday support for families (promotion)', es: 'Apoyo cotidiano a las familias (promoción)' },
    shortLabel: { en: 'Family associate', es: 'Apoyo cotidiano' },
    description: roleDescriptions['family-associate'],
    group: promotion,
    disciplines: [
      { en: 'Child care', es: 'Cuidado infantil' },
      { en: 'Teacher', es: 'Docente' },
      { en: 'Family support', es: 'Apoyo familiar' },
      'Doula',
      { en: 'Nutrition (WIC)', es: 'Nutrición (WIC)' },
    ],
  },
  {
    id: 'family-specialist',
    label: {
      en: 'Home visiting and early intervention (prevention)',
      es: 'Visitas al hogar e intervención temprana (prevención)',
    },
    shortLabel: { en: 'Family specialist', es: 'Visitas al hogar e intervención' },
    description: roleDescriptions['family-specialist'],
    group: prevention,
    disciplines: [
      { en: 'Home visitor', es: 'Visitas al hogar' },
      { en: 'Early intervention', es: 'Intervención temprana' },
      { en: 'Nurse', es: 'Enfermería' },
      { en: 'Caseworker', es: 'Gestión de casos' },
      { en: 'Teacher', es: 'Docente' },
      { en: 'Speech, occupational or physical therapist', es: 'Terapia del habla, ocupacional o física' },
    ],
  },
  {
    id: 'mental-health-specialist',
    label: {
      en: 'Infant mental health therapy (treatment)',
      es: 'Terapia en salud mental de la primera infancia (tratamiento)',
    },
    shortLabel: { en: 'Mental health specialist', es: 'Terapia' },
    description: roleDescriptions['mental-health-specialist'],
    group: treatment,
    disciplines: [
      { en: 'Mental health therapist', es: 'Terapia en salud mental' },
      { en: 'Psychologist', es: 'Psicología' },
      { en: 'Clinical social worker', es: 'Trabajo social clínico' },
    ],
  },
  {
    id: 'family-reflective-supervisor',
    label: { en: 'Reflective supervision', es: 'Supervisión reflexiva' },
    shortLabel: { en: 'Reflective supervisor', es: 'Supervisión reflexiva' },
    description: roleDescriptions['family-reflective-supervisor'],
    group: leadership,
    disciplines: [
      { en: 'Supervisor', es: 'Supervisión' },
      { en: 'Program manager', es: 'Dirección de programas' },
    ],
  },
  {
    id: 'mentor-clinical',
    label: { en: 'Clinical supervision and mentoring', es: 'Supervisión y mentoría clínica' },
    shortLabel: { en: 'Mentor: clinical', es: 'Mentoría clínica' },
    description: roleDescriptions['mentor-clinical'],
    group: leadership,
    disciplines: [
      { en: 'Clinical supervisor', es: 'Supervisión clínica' },
      { en: 'Mental health consultant', es: 'Consultoría en salud mental' },
    ],
  },
  {
    id: 'mentor-policy',
    label: { en: 'Policy and program leadership', es: 'Liderazgo en políticas y programas' },
    shortLabel: { en: 'Mentor: policy', es: 'Políticas y programas' },
    description: roleDescriptions['mentor-policy'],
    group: leadership,
    disciplines: [
      { en: 'Program manager', es: 'Dirección de programas' },
      { en: 'Policy and administration', es: 'Políticas y administración' },
    ],
  },
  {
    id: 'mentor-research-faculty',
    label: { en: 'Research and teaching', es: 'Investigación y docencia' },
    shortLabel: { en: 'Mentor: research and teaching', es: 'Investigación y docencia' },
    description: roleDescriptions['mentor-research-faculty'],
    group: leadership,
    disciplines: [
      { en: 'Researcher', es: 'Investigación' },
      { en: 'College or university faculty', es: 'Docencia universitaria' },
    ],
  },
] satisfies Category[];

/** For a competency that explicitly applies to every role. */
export const everyone: string[] = starterCategories.map((category) => category.id);
