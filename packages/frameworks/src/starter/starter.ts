import type { Framework } from '@imh/core';
import { alongside } from './alongside.js';
import { starterCategories } from './categories.js';
import { company } from './company.js';
import { foundations } from './foundations.js';
import { guiding } from './guiding.js';
import { listening } from './listening.js';
import { pausing } from './pausing.js';
import { rules } from './rules.js';
import { starterScale } from './scale.js';
import { wayfinding } from './wayfinding.js';
import { wondering } from './wondering.js';

/**
 * Our own set, written from general professional knowledge of the field and from no published competency set.
 * The areas of a domain are in the folder of the same name; the file of that name combines them.
 */
export const starter = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:x-imh:framework:starter', // Why this form: ../wi-aimh.ts.
  version: '0.3.0',
  supersedes: '0.2.0',
  modified: '2026-11-30',
  status: 'draft',
  language: 'en',
  languages: ['en', 'es'],
  title: {
    en: 'IMH Starter Competencies',
    es: 'Competencias de salud mental de la primera infancia: conjunto inicial',
  },
  description: {
    en: 'An independent starter set for people who work with babies, young children and their families, in plain English and Spanish. It is not MI-AIMH’s Competency Guidelines®, it is not connected with MI-AIMH or any association, and it decides nothing about Endorsement®. Its nine domains follow an order of ideas that is common in the field; every sentence is our own.',
    es: 'Un conjunto independiente para empezar, pensado para quienes trabajan con bebés, niñas y niños pequeños y sus familias, en español e inglés sencillos. No es la guía Competency Guidelines® de MI-AIMH, no tiene relación con MI-AIMH ni con ninguna asociación, y no decide nada sobre el Endorsement®. Sus nueve dominios siguen un orden de ideas común en el campo; cada frase es nuestra.',
  },
  publisher: {
    name: { en: 'The imh-competencies project', es: 'El proyecto imh-competencies' },
  },
  trademarks: {
    en: 'Competency Guidelines® and Endorsement® are marks of their owners, named here only to say what this set is not. Other names are marks or names of their owners.',
    es: 'Competency Guidelines® y Endorsement® son marcas de sus titulares; se mencionan aquí solo para decir lo que este conjunto no es. Los demás nombres son marcas o nombres de sus titulares.',
  },
  rights: {
    holder: 'The imh-competencies project',
    licence: 'CC-BY-4.0',
    statement: {
      en: 'Free to use, share and adapt, also commercially, if you name the imh-competencies project and say what you changed (Creative Commons Attribution 4.0).',
      es: 'Se puede usar, compartir y adaptar libremente, también con fines comerciales, si se menciona al proyecto imh-competencies y se dice qué se cambió (Creative Commons Atribución 4.0).',
    },
    url: 'https://creativecommons.org/licenses/by/4.0/',
    display: 'full',
    export: 'full',
    personalCopy: true,
  },
  categories: starterCategories,
  scale: starterScale,
  nodes: [
    ...foundations,
    ...rules,
    ...wayfinding,
    ...alongside,
    ...company,
    ...guiding,
    ...listening,
    ...wondering,
    ...pausing,
  ],
} satisfies Framework;
