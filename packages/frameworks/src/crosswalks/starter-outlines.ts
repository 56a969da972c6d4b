import type { Crosswalk, CrosswalkRow, Framework, Text } from '@imh/core';
import { massAimh } from '../mass-aimh.js';
import { starter } from '../starter/starter.js';
import { wiAimh } from '../wi-aimh.js';

/**
 * Where a domain or area of the starter set belongs in the outlines. Only names are public, so these are proposals about
 * names: none is `exact`, and nothing counts automatically.
 */
const domains: readonly (readonly [starter: string, outline: string, strength: number])[] = [
  ['foundations', 'theoretical-foundations', 0.7],
  ['rules', 'law-regulation-policy', 0.7],
  ['wayfinding', 'systems-expertise', 0.7],
  ['alongside', 'direct-service-skills', 0.7],
  ['company', 'working-with-others', 0.7],
  ['guiding', 'leading-people', 0.6],
  ['listening', 'communicating', 0.7],
  ['wondering', 'thinking', 0.7],
  ['pausing', 'reflecting', 0.7],
];

/** Areas whose name suggests another domain than that of their own. */
const elsewhere: Readonly<Record<string, readonly [outline: string, note: Text]>> = {
  'rules.trust': ['law-regulation-policy', { en: 'Ethics and confidentiality.', es: 'Ética y confidencialidad.' }],
  'company.doors': [
    'systems-expertise',
    { en: 'Partnerships between organizations.', es: 'Alianzas entre organizaciones.' },
  ],
  'guiding.new-colleagues': [
    'working-with-others',
    { en: 'Welcoming and mentoring colleagues.', es: 'Recibir y acompañar a colegas.' },
  ],
  'guiding.reflective-hour': [
    'reflecting',
    { en: 'Providing reflective supervision.', es: 'Brindar supervisión reflexiva.' },
  ],
  'wondering.how-we-know': [
    'theoretical-foundations',
    { en: 'Research, data and evaluation.', es: 'Investigación, datos y evaluación.' },
  ],
};

const noCounterpart: Text = {
  en: 'The association’s page names no domain for leading people.',
  es: 'La página de la asociación no nombra un dominio sobre liderazgo de personas.',
};

function rowsTo(outline: Framework): CrosswalkRow[] {
  const known = new Set(outline.nodes.map(({ id }) => id));
  const home = new Map(domains.map(([from, to, strength]) => [from, { to, strength }]));
  return starter.nodes.flatMap((node): CrosswalkRow[] => {
    if (node.kind === 'competency') return [];
    const own = home.get(node.id);
    if (own) {
      return known.has(own.to)
        ? [{ from: node.id, to: own.to, relation: 'close', strength: own.strength }]
        : [{ from: node.id, to: 'none', note: noCounterpart }];
    }
    const [to, note] = elsewhere[node.id] ?? [home.get(node.parents![0]!)!.to];
    if (!known.has(to)) return [{ from: node.id, to: 'none', note: noCounterpart }];
    return [{ from: node.id, to, relation: 'narrower', strength: note ? 0.4 : 0.6, ...(note ? { note } : {}) }];
  });
}

function proposal(outline: Framework, place: string, association: string): Crosswalk {
  return {
    format: 'imh-crosswalk',
    formatVersion: 1,
    id: `urn:x-imh:crosswalk:starter-${place}`, // Why this form: ../wi-aimh.ts.
    version: '2026-11',
    modified: '2026-11-30',
    language: 'en',
    title: {
      en: `Starter set ↔ ${association}: domains and areas (our proposal)`,
      es: `Conjunto inicial ↔ ${association}: dominios y áreas (nuestra propuesta)`,
    },
    author: 'The imh-competencies project',
    source: {
      title: {
        en: `Our reading of the domain names on ${association}’s public page, read in November 2026. The statements were not compared, and ${association} has not reviewed this.`,
        es: `Nuestra lectura de los nombres de los dominios en la página pública de ${association}, leída en noviembre de 2026. Los textos no se compararon, y ${association} no ha revisado esto.`,
      },
    },
    rights: { holder: 'The imh-competencies project', licence: 'CC-BY-4.0', display: 'full', export: 'full' },
    proposal: true,
    from: { id: starter.id, version: starter.version },
    to: { id: outline.id, version: outline.version },
    rows: rowsTo(outline),
  };
}

export const starterWi = proposal(wiAimh, 'wi', 'WI-AIMH');
export const starterMa = proposal(massAimh, 'ma', 'MassAIMH');
