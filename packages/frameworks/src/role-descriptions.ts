import type { Text } from '@imh/core';

/**
 * A short description of each role, in our own words. All frameworks here use these category ids, so a category is still
 * valid after switching to another association or framework.
 */
export const roleDescriptions = {
  'family-associate': {
    en: 'For people who share everyday life with babies and families: in child care, Early Head Start, WIC or a family center.',
    es: 'Para quienes comparten el día a día de bebés y familias: en centros de cuidado infantil, Early Head Start, WIC o centros familiares.',
  },
  'family-specialist': {
    en: 'For people who stay with families over time, often when life is hard: home visiting, early intervention, nursing, child welfare.',
    es: 'Para quienes acompañan a las familias por un tiempo, muchas veces en momentos duros: visitas al hogar, intervención temprana, enfermería, bienestar infantil.',
  },
  'family-reflective-supervisor': {
    en: 'For people who supervise those working with families, and make room to think and feel. Not every association has this category.',
    es: 'Para quienes supervisan a las personas que trabajan con familias y les dan un espacio para pensar y sentir. No todas las asociaciones tienen esta categoría.',
  },
  'mental-health-specialist': {
    en: 'For therapists who treat young children together with the people who care for them.',
    es: 'Para terapeutas que atienden a niñas y niños pequeños junto con las personas que los cuidan.',
  },
  'mentor-clinical': {
    en: 'For experienced therapists who supervise, consult and teach.',
    es: 'Para terapeutas con experiencia que supervisan, asesoran y enseñan.',
  },
  'mentor-policy': {
    en: 'For people who shape programs, budgets and laws for young children.',
    es: 'Para quienes dan forma a los programas, los presupuestos y las leyes de la primera infancia.',
  },
  'mentor-research-faculty': {
    en: 'For people who study the first years of life, or teach about them at a college or university.',
    es: 'Para quienes investigan los primeros años de vida o dan clases sobre ellos en la universidad.',
  },
} satisfies Record<string, Text>;
