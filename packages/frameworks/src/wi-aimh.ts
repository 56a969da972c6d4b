import type { Framework } from '@imh/core';
import { endorsementCategories, licensedRights, outlineTrademarks } from './licensed-outline.js';

const url = 'https://www.wiaimh.org/competency-guidlines'; // Spelled like this on their site.

/**
 * The outline of WI-AIMH's framework: nine domains, named and ordered as on its public page (read November 2026),
 * where "Leading people" is last.
 */
export const wiAimh = {
  format: 'imh-framework',
  formatVersion: 1,
  // A name, not an address. A tag: URI needs a domain that is ours, and a registered URN a namespace that is ours;
  // RFC 8141 never registers a namespace that begins with "x-", so this cannot collide with a registered one.
  id: 'urn:x-imh:framework:wi-aimh',
  version: '2026-11',
  modified: '2026-11-21',
  status: 'outline',
  language: 'en',
  languages: ['en', 'es'],
  title: {
    en: 'WI-AIMH: IMH Competency Framework (outline)',
    es: 'WI-AIMH: IMH Competency Framework (esquema)',
  },
  description: {
    en: 'The names of the nine domains and of the categories, so that you can note where a training belongs. The competencies themselves are with WI-AIMH. Domain names stay in English, as WI-AIMH prints them. WI-AIMH has not reviewed this outline.',
    es: 'Los nombres de los nueve dominios y de las categorías, para anotar a cuál corresponde cada capacitación. El texto de las competencias se consulta con WI-AIMH. Los nombres quedan en inglés, como los publica WI-AIMH, que no ha revisado este esquema.',
  },
  publisher: {
    name: {
      en: 'The imh-competencies project, from names WI-AIMH has made public',
      es: 'El proyecto imh-competencies, con nombres que WI-AIMH ha hecho públicos',
    },
  },
  trademarks: outlineTrademarks,
  rights: licensedRights('WI-AIMH (Wisconsin Alliance for Infant Mental Health)', 'WI-AIMH', url),
  categories: endorsementCategories,
  nodes: [
    { id: 'theoretical-foundations', kind: 'domain', code: '1', label: 'Theoretical Foundations' },
    { id: 'law-regulation-policy', kind: 'domain', code: '2', label: 'Law, Regulation & Policy' },
    { id: 'systems-expertise', kind: 'domain', code: '3', label: 'Systems Expertise' },
    { id: 'direct-service-skills', kind: 'domain', code: '4', label: 'Direct Service Skills' },
    { id: 'working-with-others', kind: 'domain', code: '5', label: 'Working with Others' },
    { id: 'communicating', kind: 'domain', code: '6', label: 'Communicating' },
    { id: 'thinking', kind: 'domain', code: '7', label: 'Thinking' },
    { id: 'reflecting', kind: 'domain', code: '8', label: 'Reflecting' },
    { id: 'leading-people', kind: 'domain', code: '9', label: 'Leading people' },
  ],
} satisfies Framework;
