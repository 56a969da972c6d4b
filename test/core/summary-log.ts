import type { EvidenceContent, EvidenceLog, Framework } from '@imh/core';
import { logOf, uuid, version } from './logs.js';

/** Two domains, one with areas, and a statement whose rights keep it out of files. */
export const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:f:1',
  version: '1',
  language: 'en',
  title: { en: 'A framework', es: 'Un marco' },
  rights: { display: 'titles', export: 'titles' },
  categories: [
    { id: 'associate', label: { en: 'Family Associate' } },
    { id: 'specialist', label: { en: 'Family Specialist' } },
  ],
  nodes: [
    { id: 'd1', kind: 'domain', label: { en: 'Foundations', es: 'Fundamentos' } },
    { id: 'a1', parents: ['d1'], kind: 'area', label: { en: 'Attachment', es: 'Apego' } },
    {
      id: 'c1',
      parents: ['a1'],
      kind: 'competency',
      code: '1.1',
      label: 'MARKED statement that may not leave',
      categories: ['specialist'],
    },
    { id: 'c2', parents: ['a1'], kind: 'competency', code: '1.2', label: 'MARKED second', categories: ['associate'] },
    { id: 'a2', parents: ['d1'], kind: 'area', label: { en: 'Pregnancy' }, categories: ['associate'] },
    { id: 'd2', kind: 'domain', label: { en: 'Reflection' } },
  ],
} as Framework;

export const frameworks: ReadonlyMap<string, Framework> = new Map([[framework.id, framework]]);

let last = 0;
export function entry(content: Partial<EvidenceContent>): EvidenceLog['entries'][number] {
  last += 1;
  const full = { title: 'A training', type: 'in-service' as const, ...content };
  return { id: uuid(5000 + last), versions: [version(last, [], { content: full })] };
}

const item = <Content>(number: number, content: Content) => ({
  id: uuid(number),
  versions: [{ ...version(number, []), content }],
});

const tag = (node: string) => ({ framework: framework.id, node });

/** A short career, with something in every section. */
export function careerLog(): EvidenceLog {
  return logOf({
    subject: { name: 'Ana <Pérez> & "Co"', association: 'WI-AIMH', category: 'specialist', period: '2026' },
    scope: { description: 'finished in 2026' },
    withheld: ['notes', 'quotes'],
    profile: {
      format: 'imh-profile',
      formatVersion: 1,
      aims: [item(9000, { category: 'specialist' })],
      work: [
        item(9001, { role: 'Aide', employer: 'First Steps', dates: { from: '2018', to: '2020-05' } }),
        item(9002, {
          role: 'Home visitor',
          employer: 'Early Start',
          dates: { from: '2020-06' },
          hoursPerWeek: 37.5,
          families: 12,
          ageRange: '0–3',
          supervisor: 'Bo Reed',
          duties: 'Visits.\nGroups.',
        }),
      ],
      education: [item(9003, { degree: 'BA Psychology', institution: 'State College', dates: { to: '2018' } })],
      references: [
        item(9004, { name: 'Cy Young', relation: 'supervisor', received: '2026-05-04', waived: true }),
        item(9005, { name: 'Di Park', relation: 'neighbor' }),
      ],
    },
    entries: [
      entry({
        title: 'Attachment in the first year',
        provider: 'MI-AIMH',
        people: ['Dr. Lee', 'Sam Fox'],
        dateStart: '2026-03-13',
        dateCompleted: '2026-03-14',
        minutes: 90,
        topics: ['dei', 'play'],
        competencies: [tag('c1'), tag('a1'), tag('d2')],
        note: 'SECRET note',
        quotes: [{ exact: 'SECRET quote' }],
        attachments: [{ name: 'scan.pdf', sha256: 'a'.repeat(64) }],
      }),
      entry({ title: 'Sleep', dateCompleted: '2026-01-10', minutes: 60, competencies: [tag('c2')] }),
      entry({ title: 'Older paper', type: 'article', dateCompleted: '2026-02', minutes: 30 }),
      entry({ title: 'No hours, no tags', dateCompleted: '2025' }),
      entry({ title: 'Next year', dateCompleted: '2027-02-01', minutes: 600, competencies: [tag('c1')] }),
      entry({
        title: 'Supervision',
        type: 'rsc-received',
        dateCompleted: '2026-04-02',
        rsc: { provider: 'Bo Reed', mode: 'individual', providerCategory: 'specialist' },
        sessions: [
          { date: '2026-04-01', minutes: 60 },
          { date: '2026-04-02', minutes: 60 },
        ],
        competencies: [tag('d2')],
      }),
      entry({ title: 'Group I lead', type: 'rsc-provided', dateCompleted: '2026-05', minutes: 120 }),
      entry({
        title: 'Elsewhere',
        dateCompleted: '2026-06-01',
        minutes: 45,
        competencies: [
          { framework: 'urn:other', node: 'x1', label: 'Kept label' },
          { framework: 'urn:f:1', localArea: 'My own area' },
        ],
      }),
    ],
  });
}
