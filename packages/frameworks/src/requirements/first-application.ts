import type { Requirements, Rule, Text } from '@imh/core';
import { aboutProvidingRsc, dei, disclaimer, hours, rsc, seen, training } from './wording.js';

// Requirements that several associations publish for a first application, one set per category. Each training must meet
// at least one competency, so an untagged one does not count.

const thirty = training(hours(30), { minimumCompetencies: 1 });
const apart = { minimumCompetencies: 1 };
const deiApart = dei(hours(3), { ...apart, apartFrom: ['training', 'about-providing-rsc'] });
const spread = { withinMonths: { min: 12, max: 24 } };

const mentorTotal = (asPrinted: string): NonNullable<Requirements['unclear']>[number] => ({
  rule: 'training',
  asPrinted,
  note: {
    en: 'The sources do not state whether hours beyond one part count in another; here they do not.',
    es: 'Las fuentes no indican si las horas que sobran en una parte cuentan en otra; aquí no cuentan.',
  },
});

const rscOptional: NonNullable<Requirements['unclear']>[number] = {
  asPrinted: 'RSC mostly optional',
  note: {
    en: 'Some associations ask for reflective supervision (Kansas does); no figure was found.',
    es: 'Algunas asociaciones piden supervisión reflexiva (Kansas, por ejemplo); no se encontró una cifra.',
  },
};

interface Sheet {
  readonly category: string;
  readonly title: Text;
  /** Education, work and exam, which are not counted in hours; an additional field of this project. */
  readonly alsoAsked: Text;
  readonly rules: Rule[];
  readonly unclear?: NonNullable<Requirements['unclear']>;
}

function application({ category, title, alsoAsked, rules, unclear }: Sheet) {
  return {
    format: 'imh-requirements',
    formatVersion: 1,
    id: `urn:x-imh:requirements:first-application-${category}`,
    version: '2026-11',
    language: 'en',
    title,
    categories: [category],
    purpose: 'application',
    source: {
      url: 'https://www.wa-aimh.org/endorsement/requirements-at-a-glance/',
      title: {
        en: 'Requirements at a glance (WA-AIMH); with the pages of NYSAIMH, MI-AIMH, CT-AIMH and AIMHiTN',
        es: 'Requisitos de un vistazo (WA-AIMH); con las páginas de NYSAIMH, MI-AIMH, CT-AIMH y AIMHiTN',
      },
      seen,
    },
    ...(unclear ? { unclear } : {}),
    disclaimer,
    alsoAsked,
    period: { kind: 'none' },
    counting: 'whole',
    rules,
    references: {
      count: 3,
      who: [
        { en: 'Supervisor', es: 'Persona que supervisa' },
        { en: 'Supervisee', es: 'Persona supervisada' },
        { en: 'Recipient of services', es: 'Persona que recibe los servicios' },
        { en: 'Colleague', es: 'Colega' },
        { en: 'Teacher or professor', es: 'Docente' },
      ],
    },
  } satisfies Requirements;
}

export const firstApplications: Requirements[] = [
  application({
    category: 'family-associate',
    title: { en: 'First application: Family Associate', es: 'Primera solicitud: Family Associate' },
    alsoAsked: {
      en: 'A CDA credential, an associate’s or any other degree, or two years of paid work with infants, young children or families. No exam.',
      es: 'La credencial CDA, un título universitario de dos años (associate’s) u otro título, o dos años de trabajo remunerado con bebés, niñas y niños pequeños o familias. No se requiere examen.',
    },
    rules: [thirty],
  }),
  application({
    category: 'family-specialist',
    title: { en: 'First application: Family Specialist', es: 'Primera solicitud: Family Specialist' },
    alsoAsked: {
      en: 'A bachelor’s degree and two years of paid work with at least ten families, focused on social and emotional development. No exam.',
      es: 'Una licenciatura (bachelor’s) y dos años de trabajo remunerado con diez familias como mínimo, centrado en el desarrollo social y emocional. No se requiere examen.',
    },
    rules: [thirty, rsc(hours(24), spread)],
  }),
  application({
    category: 'mental-health-specialist',
    title: { en: 'First application: Mental Health Specialist', es: 'Primera solicitud: Mental Health Specialist' },
    alsoAsked: {
      en: 'A master’s degree and two years of supervised work with infants or toddlers together with their parents. An exam is required.',
      es: 'Una maestría y dos años de trabajo supervisado con bebés o niñas y niños pequeños junto con su mamá o su papá. Se requiere examen.',
    },
    rules: [thirty, rsc(hours(50), spread)],
  }),
  application({
    category: 'mentor-clinical',
    title: { en: 'First application: Mentor (Clinical)', es: 'Primera solicitud: Mentor (Clinical)' },
    alsoAsked: {
      en: 'The work experience asked of a Mental Health Specialist, plus three years of providing reflective supervision/consultation and leadership. An exam is required.',
      es: 'La experiencia laboral que se pide para Mental Health Specialist, más tres años de brindar supervisión reflexiva y de liderazgo. Se requiere examen.',
    },
    rules: [
      thirty,
      aboutProvidingRsc(hours(15), { ...apart, apartFrom: ['training', 'dei'] }),
      deiApart,
      rsc(hours(50)),
    ],
    unclear: [mentorTotal('48 = 30 + 15 on providing reflective supervision + 3 DEI')],
  }),
  ...(['Policy', 'Research/Faculty'] as const).map((name) =>
    application({
      category: name === 'Policy' ? 'mentor-policy' : 'mentor-research-faculty',
      title: { en: `First application: Mentor (${name})`, es: `Primera solicitud: Mentor (${name})` },
      alsoAsked: {
        en: 'A master’s degree and three years of leadership (Policy) or of college teaching or published research (Research/Faculty). An exam is required.',
        es: 'Una maestría y tres años de liderazgo (Policy) o de docencia universitaria o investigación publicada (Research/Faculty). Se requiere examen.',
      },
      rules: [thirty, { ...deiApart, apartFrom: ['training'] }],
      unclear: [mentorTotal('33 = 30 + 3 DEI'), rscOptional],
    }),
  ),
];
