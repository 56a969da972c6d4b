import type { Framework } from '@imh/core';
import { endorsementCategories, licensedRights, outlineTrademarks } from './licensed-outline.js';

const url = 'https://massaimh.org/endorsement/competency-guidelines/';

/**
 * The outline of MassAIMH's guidelines: eight domains, named as on its public page (read November 2026).
 * Node ids are those of WI-AIMH's outline for domains that differ only in their label.
 */
export const massAimh = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:x-imh:framework:mass-aimh', // Why this form: wi-aimh.ts.
  version: '2026-11',
  modified: '2026-11-21',
  status: 'outline',
  language: 'en',
  languages: ['en', 'es'],
  title: {
    en: 'MassAIMH: Competency Guidelines® (outline)',
    es: 'MassAIMH: Competency Guidelines® (esquema)',
  },
  description: {
    en: 'The names of the eight domains and of the categories, so that you can note where a training belongs. The complete guide is open to MassAIMH members, on MassAIMH’s own site. Domain names stay in English, as MassAIMH prints them. MassAIMH has not reviewed this outline.',
    es: 'Los nombres de los ocho dominios y de las categorías, para anotar a cuál corresponde cada capacitación. Quienes son miembros de MassAIMH pueden consultar la guía completa en el sitio de la asociación. Los nombres quedan en inglés, como los publica MassAIMH, que no ha revisado este esquema.',
  },
  introduction: {
    en: 'Eight domains map what people learn over a career with babies, young children and their families, in every sector and discipline. The map covers the whole range of services: promotion, prevention, treatment and intervention, and work on systems and policy. Education, work, in-service training, and reflective supervision/consultation all lead there, and Endorsement® builds on them. *MassAIMH did not write this introduction.*',
    es: 'Ocho dominios trazan lo que se aprende a lo largo de una carrera con bebés, niñas y niños pequeños y sus familias, en todos los sectores y disciplinas. El mapa abarca todos los servicios: promoción, prevención, tratamiento e intervención, y el trabajo sobre sistemas y políticas. A él llevan los estudios, el trabajo, la capacitación en servicio y la supervisión reflexiva, y sobre él se apoya el Endorsement®. *MassAIMH no escribió esta introducción.*',
  },
  publisher: {
    name: {
      en: 'The imh-competencies project, from names MassAIMH has made public',
      es: 'El proyecto imh-competencies, con nombres que MassAIMH ha hecho públicos',
    },
  },
  trademarks: outlineTrademarks,
  rights: licensedRights('MassAIMH (Massachusetts Association for Infant Mental Health)', 'MassAIMH', url),
  categories: endorsementCategories,
  nodes: [
    { id: 'theoretical-foundations', kind: 'domain', code: '1', label: 'Theoretical Foundations' },
    { id: 'law-regulation-policy', kind: 'domain', code: '2', label: 'Law, Regulation & Agency Policy' },
    { id: 'systems-expertise', kind: 'domain', code: '3', label: 'Systems Expertise' },
    { id: 'direct-service-skills', kind: 'domain', code: '4', label: 'Direct Service Skills' },
    { id: 'working-with-others', kind: 'domain', code: '5', label: 'Working with Others' },
    { id: 'communicating', kind: 'domain', code: '6', label: 'Communicating' },
    { id: 'thinking', kind: 'domain', code: '7', label: 'Thinking' },
    { id: 'reflecting', kind: 'domain', code: '8', label: 'Reflection' },
  ],
} satisfies Framework;
