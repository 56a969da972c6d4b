import type { Crosswalk, CrosswalkRow } from '@imh/core';
import { massAimh } from '../mass-aimh.js';
import { wiAimh } from '../wi-aimh.js';

/** Similar names on both pages. Only names are public, so this is a proposal about names, not about statements. */
const sameName = (id: string): CrosswalkRow => ({ from: id, to: id, relation: 'exact', strength: 0.9 });

/** Our proposal between WI-AIMH's nine domains and MassAIMH's eight; neither association has reviewed it. */
export const wiMa = {
  format: 'imh-crosswalk',
  formatVersion: 1,
  id: 'urn:x-imh:crosswalk:wi-ma', // Why this form: ../wi-aimh.ts.
  version: '2026-11',
  modified: '2026-11-21',
  language: 'en',
  title: {
    en: 'WI-AIMH ↔ MassAIMH: domains (our proposal)',
    es: 'WI-AIMH ↔ MassAIMH: dominios (nuestra propuesta)',
  },
  author: 'The imh-competencies project',
  source: {
    title: {
      en: 'The names of the domains on both associations’ public pages, read in November 2026. Neither association has reviewed this.',
      es: 'Los nombres de los dominios en las páginas públicas de ambas asociaciones, leídas en noviembre de 2026. Ninguna de las dos lo ha revisado.',
    },
  },
  rights: { holder: 'The imh-competencies project', licence: 'CC-BY-4.0', display: 'full', export: 'full' },
  proposal: true,
  from: { id: wiAimh.id, version: wiAimh.version },
  to: { id: massAimh.id, version: massAimh.version },
  rows: [
    sameName('theoretical-foundations'),
    {
      from: 'law-regulation-policy',
      to: 'law-regulation-policy',
      relation: 'close',
      strength: 0.8,
      note: {
        en: '“Policy” in Wisconsin, “Agency Policy” in Massachusetts.',
        es: '“Policy” en Wisconsin, “Agency Policy” en Massachusetts.',
      },
    },
    sameName('systems-expertise'),
    sameName('direct-service-skills'),
    sameName('working-with-others'),
    sameName('communicating'),
    sameName('thinking'),
    {
      from: 'reflecting',
      to: 'reflecting',
      relation: 'close',
      strength: 0.8,
      note: {
        en: '“Reflecting” in Wisconsin, “Reflection” in Massachusetts.',
        es: '“Reflecting” en Wisconsin, “Reflection” en Massachusetts.',
      },
    },
    {
      from: 'leading-people',
      to: 'none',
      note: {
        en: 'A ninth domain, which MassAIMH’s page does not name.',
        es: 'Un noveno dominio, que la página de MassAIMH no nombra.',
      },
    },
  ],
} satisfies Crosswalk;
